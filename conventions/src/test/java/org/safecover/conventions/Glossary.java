package org.safecover.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the product, from `docs/glossary.md`. A word in backticks in the last column is set
/// aside: no type may be called by it.
record Glossary(List<String> words, List<String> wordsSetAside) {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  static Glossary read() throws IOException {
    List<String> words = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    for (String line : Files.readAllLines(ProjectRoot.path().resolve("docs/glossary.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && !cells[1].contains("---") && !cells[1].strip().equals("Word")) {
        words.add(cells[1].strip());
        Matcher quoted = QUOTED.matcher(cells[3]);
        while (quoted.find()) {
          aside.add(quoted.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Glossary(List.copyOf(words), List.copyOf(aside));
  }
}
