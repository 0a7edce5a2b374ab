package org.safecover.risk.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text of every figure of risk that comes with the product, by its name in the index.
public final class RiskTexts {

  private static final String FOLDER = "/risk-figures/";

  private RiskTexts() {}

  public static SortedMap<String, String> all() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : text("index.txt").lines().toList()) {
      texts.put(name, text(name));
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private static String text(String name) {
    try (InputStream stream = RiskTexts.class.getResourceAsStream(FOLDER + name)) {
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
