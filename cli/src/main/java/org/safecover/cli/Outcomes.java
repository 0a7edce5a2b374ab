package org.safecover.cli;

import java.io.PrintWriter;
import java.util.List;
import org.safecover.app.load.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where what went wrong becomes a message and an exit code.
final class Outcomes {

  private enum Traces {
    SHOWN,
    HIDDEN
  }

  private final PrintWriter err;
  private final Traces traces;

  private Outcomes(Console console, Traces traces) {
    this.err = console.err();
    this.traces = traces;
  }

  static Outcomes plain(Console console) {
    return new Outcomes(console, Traces.HIDDEN);
  }

  /// For those who look for a fault in Safecover itself.
  static Outcomes withTraces(Console console) {
    return new Outcomes(console, Traces.SHOWN);
  }

  int usage(ParameterException problem, String[] args) {
    err.println(problem.getMessage());
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println("Did you mean: " + String.join(" or ", suggestions) + "?");
      }
    }
    CommandLine command = problem.getCommandLine();
    err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.UNUSABLE.number();
  }

  int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    if (problem instanceof UnusableInput unusable) {
      unusable.lines().forEach(err::println);
      return ExitCode.UNUSABLE.number();
    }
    return fault(problem);
  }

  int outOfMemory(OutOfMemoryError error) {
    trace(error);
    err.println("There was not enough memory for this. Give Java more, for example:");
    err.println("  JAVA_TOOL_OPTIONS=-Xmx4g safecover …");
    return ExitCode.OUR_FAULT.number();
  }

  int fault(Throwable problem) {
    trace(problem);
    err.println("This is a fault of Safecover, not of your files: " + problem);
    err.println("Please report it: run the same command again with --debug added, and send what");
    err.println("it prints. CONTRIBUTING.md says where to.");
    return ExitCode.OUR_FAULT.number();
  }

  private void trace(Throwable problem) {
    if (traces == Traces.SHOWN) {
      problem.printStackTrace(err);
    }
  }
}
