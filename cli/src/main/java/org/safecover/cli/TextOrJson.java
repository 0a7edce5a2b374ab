package org.safecover.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// The option of commands that print text for people or JSON for other programs.
public final class TextOrJson {

  private enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What to print: text or json. Default: text.")
  private Format format = Format.TEXT;

  /// Prints the one that was asked for.
  ///
  /// @param text line by line
  /// @param json with its own line breaks
  public void print(Console console, Supplier<List<String>> text, Supplier<String> json) {
    switch (format) {
      case TEXT -> text.get().forEach(console.out()::println);
      case JSON -> console.out().print(json.get());
    }
  }
}
