package org.safecover.conventions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.cli.Console;
import org.safecover.cli.Safecover;

/// A command that a page shows in an `sh` block, with the `text` block after it that shows what the
/// command prints. A line with an ellipsis alone stands for any lines left out.
record Shown(String page, String command, String printed) {
  private static final String LAUNCHER = "./safecover ";
  private static final Pattern LEFT_OUT = Pattern.compile("\\n?…\\n?");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Path OUT = ProjectRoot.path().resolve("conventions/target/shown");

  static List<Shown> on(Path page) {
    List<String> lines = Pages.lines(page).toList();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i + 4 < lines.size(); i++) {
      boolean pair =
          lines.get(i).equals("```sh")
              && lines.get(i + 1).startsWith(LAUNCHER)
              && lines.get(i + 2).equals("```")
              && lines.get(i + 3).isEmpty()
              && lines.get(i + 4).equals("```text");
      if (pair) {
        List<String> rest = lines.subList(i + 5, lines.size());
        shown.add(
            new Shown(
                Pages.name(page),
                lines.get(i + 1),
                String.join("\n", rest.subList(0, rest.indexOf("```")))));
      }
    }
    return shown;
  }

  /// The lines shown that the command does not print today in this order.
  List<String> notPrinted() {
    String now = printsNow();
    List<String> wrong = new ArrayList<>();
    int from = 0;
    for (String part : LEFT_OUT.splitAsStream(printed).toList()) {
      int at = now.indexOf(part, from);
      if (at < 0) {
        wrong.add(page + ", " + command + ", prints\n" + now + "\nand not\n" + part);
      }
      from = Math.max(from, at);
    }
    return List.copyOf(wrong);
  }

  /// What the command prints today, with the checkout as the folder it is typed in.
  private String printsNow() {
    String root = ProjectRoot.path() + "/";
    List<String> words = new ArrayList<>();
    for (String word : SPACES.splitAsStream(command.substring(LAUNCHER.length())).toList()) {
      words.add(word.startsWith("examples/") ? root + word : word);
    }
    if (words.getFirst().equals("plan")) {
      words.addAll(List.of("--out", OUT.toString()));
    }
    return print(words.toArray(String[]::new)).replace(root, "").strip();
  }

  static String print(String... words) {
    StringWriter out = new StringWriter();
    PrintWriter progress = new PrintWriter(new StringWriter());
    Clock clock = Clock.fixed(Instant.parse("2016-01-12T09:00:00Z"), ZoneOffset.UTC);
    Safecover.run(new Console(new PrintWriter(out), progress, clock, ProjectRoot.path()), words);
    return out.toString();
  }
}
