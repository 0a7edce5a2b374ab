package org.safecover.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// A hospital of four doctors as files: one emergency post, one clinic, one day of action.
final class TinyHospital {

  private static final List<String> TABLES =
      List.of(
          "actions.yaml", "hospital.yaml", "people.csv", "posts.csv", "rota.csv", "sessions.csv");

  private final SortedMap<String, String> files = new TreeMap<>();

  TinyHospital() {
    TABLES.forEach(name -> with(name, text(name)));
  }

  TinyHospital with(String file, String text) {
    files.put(file, text);
    return this;
  }

  TinyHospital without(String file) {
    files.remove(file);
    return this;
  }

  /// The same with one stretch of a file's text replaced.
  TinyHospital changed(String file, String from, String to) {
    String text = files.getOrDefault(file, "");
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not say " + from);
    }
    return with(file, text.replace(from, to));
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(TinyHospital.class.getResourceAsStream("tiny/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  String in(Path folder) {
    try {
      for (String name : files.keySet()) {
        Files.write(
            folder.resolve(name), files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return folder.toString();
  }
}
