package org.safecover.protocol.recall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text of every edition that comes with the product, by its name in the index.
public final class EditionTexts {

  private static final String FOLDER = "/editions/";

  private EditionTexts() {}

  public static SortedMap<String, String> all() {
    SortedMap<String, String> texts = new TreeMap<>();
    text("index.txt").lines().forEach(name -> texts.put(name, text(name)));
    return Collections.unmodifiableSortedMap(texts);
  }

  private static String text(String name) {
    try (InputStream stream = EditionTexts.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "No edition file '" + name + "'. Maybe the index names one that is gone.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
