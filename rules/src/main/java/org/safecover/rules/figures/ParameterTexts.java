package org.safecover.rules.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text of every file of figures that comes with the product, by its name in the index.
public final class ParameterTexts {

  private final Class<?> owner;
  private final String folder;

  private ParameterTexts(Class<?> owner, String folder) {
    this.owner = owner;
    this.folder = folder;
  }

  /// Those of contracts and law.
  public static SortedMap<String, String> all() {
    return in(ParameterTexts.class, "/parameters/");
  }

  /// Those that a module keeps in a folder of its own.
  ///
  /// @param owner a class of that module
  /// @param folder with a slash before and after; its `index.txt` names the files
  public static SortedMap<String, String> in(Class<?> owner, String folder) {
    ParameterTexts texts = new ParameterTexts(owner, folder);
    SortedMap<String, String> all = new TreeMap<>();
    for (String name : texts.text("index.txt").lines().toList()) {
      all.put(name, texts.text(name));
    }
    return Collections.unmodifiableSortedMap(all);
  }

  private String text(String name) {
    try (InputStream stream = owner.getResourceAsStream(folder + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "No figure file '" + name + "'. Maybe the index names one that is gone.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
