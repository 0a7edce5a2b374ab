package org.safecover.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One run of the command line inside this process.
record Run(int code, String out, String err) {

  static final Path HOME = Path.of(System.getProperty("project.root", ".."));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-12T09:00:00Z"), ZoneOffset.UTC);

  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), CLOCK, HOME);
    int code = Safecover.run(console, args);
    return new Run(code, out.toString(), err.toString());
  }

  static String example(String name) {
    return HOME.resolve("examples").resolve(name).toString();
  }
}
