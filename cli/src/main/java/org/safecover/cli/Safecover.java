package org.safecover.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Amendment;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/// The program: finds the command that was asked for and runs it.
public final class Safecover {

  private static final String DEBUG = "--debug";

  private Safecover() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = run(console, args);
    System.exit(code);
  }

  /// Runs one command line to its exit code.
  public static int run(Console console, String... args) {
    List<String> words = new ArrayList<>(Arrays.asList(args));
    Outcomes outcomes =
        words.remove(DEBUG) ? Outcomes.withTraces(console) : Outcomes.plain(console);
    try {
      return commandLine(console, words, outcomes).execute(words.toArray(String[]::new));
    } catch (OutOfMemoryError error) {
      return outcomes.outOfMemory(error);
    } catch (LinkageError | StackOverflowError error) {
      return outcomes.fault(error);
    } finally {
      console.flush();
    }
  }

  private static CommandLine commandLine(Console console, List<String> words, Outcomes outcomes) {
    CommandLine line = new CommandLine(new Root(console));
    wanted(words).forEach(name -> line.addSubcommand(name.text(), name.create(console)));
    line.addSubcommand(new HelpCommand());
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(96)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, Typed::path)
        .registerConverter(LocalDate.class, Typed::date)
        .registerConverter(Duration.class, Typed::duration)
        .registerConverter(Amendment.Lock.class, Typed::lock)
        .registerConverter(PublicHolidays.class, Typed::publicHolidays)
        .setParameterExceptionHandler(outcomes::usage)
        .setExecutionExceptionHandler(outcomes::failed);
  }

  /// Only the command that is named, so that the others cost nothing; all of them for help.
  private static List<CommandName> wanted(List<String> words) {
    Optional<CommandName> named =
        words.isEmpty() ? Optional.empty() : CommandName.find(words.getFirst());
    return named.map(List::of).orElseGet(CommandName::installed);
  }

  /// The program without a command.
  @Command(
      name = "safecover",
      description = "Keeps a hospital safely staffed through doctors' industrial action.",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class,
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Exit codes: 0 clean, 1 breaches or gaps were found, 2 unusable input or usage,",
        "            3 a fault of Safecover.",
        "",
        "Examples:",
        "  safecover demo",
        "  safecover check examples/cpft-january-2016",
        "  safecover band examples/cpft-january-2016",
        "  safecover actions --as-known-on 2016-01-12",
        "  safecover plan examples/cpft-january-2016 --action 2016-01-12 --out out/12-january"
      })
  record Root(Console console) implements Runnable {
    @Override
    public void run() {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "Say what to do, for example: safecover demo");
    }
  }
}
