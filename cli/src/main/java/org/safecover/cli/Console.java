package org.safecover.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// The world outside a command: where it prints, what day it is and where Safecover is installed.
///
/// @param out for results
/// @param err for problems and progress
/// @param clock the one clock of the whole product
/// @param home the folder that holds `examples`
public record Console(PrintWriter out, PrintWriter err, Clock clock, Path home) {

  /// This process's own console. Text is UTF-8 whatever the terminal's locale says.
  static Console ofProcess() {
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Clock.systemUTC(),
        Path.of(System.getProperty("safecover.home", ".")));
  }

  void flush() {
    out.flush();
    err.flush();
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
