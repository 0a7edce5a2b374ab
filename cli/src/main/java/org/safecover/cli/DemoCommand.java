package org.safecover.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.planning.PlanMaking;
import org.safecover.domain.cover.Plan;
import org.safecover.report.summary.Assumed;
import org.safecover.report.summary.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Plans a real day twice, as announced and as it might have been, and shows both.
@Command(
    name = "demo",
    description = {
      "Plan the strike of 12 January 2016 on two real rotas: as announced (emergency care only),",
      "and as if all work had been withdrawn."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {"", "Example:", "  safecover demo --out out/demo"})
final class DemoCommand implements Callable<Integer> {

  private static final String HOSPITAL = "examples/cpft-january-2016";
  private static final String ANNOUNCED = "2016-01-12";
  private static final String WHAT_IF = "2016-01-12-full";

  /// The eve of the strike.
  private static final LocalDate KNOWN_ON = LocalDate.of(2016, 1, 11);

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the two plans' folders. Default: out/demo.")
  private Path out = Path.of("out", "demo");

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      defaultValue = "60s",
      description = "How long to search for each plan at most. Default: 60s.")
  private Duration timeLimit = Duration.ofMinutes(1);

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = console.home().resolve(HOSPITAL);
    if (!Files.isDirectory(folder)) {
      throw UnusableInput.saying(
          "The example hospital is not at " + folder + ".",
          "Run the demo with the launcher of a whole checkout: ./safecover demo");
    }
    PlanMaking.warmUp();
    LoadedHospital loaded = LoadedHospital.read(folder);
    OutFolder announcedOut = OutFolder.at(out.resolve(ANNOUNCED));
    OutFolder whatIfOut = OutFolder.at(out.resolve(WHAT_IF));
    Plan announced = plan(loaded, ANNOUNCED);
    Plan whatIf = plan(loaded, WHAT_IF);
    announcedOut.fill(new PlanFiles(loaded, announced));
    whatIfOut.fill(new PlanFiles(loaded, whatIf));
    print(loaded, announced, whatIf);
    return ExitCode.CLEAN.number();
  }

  private Plan plan(LoadedHospital loaded, String action) {
    Announced announced = loaded.announced(action, Optional.of(KNOWN_ON));
    return SearchProgress.shown(
        console,
        "Planning " + action,
        progress ->
            new PlanMaking(loaded)
                .plan(announced.facing(), new PlanMaking.Search(timeLimit, 1), progress));
  }

  private void print(LoadedHospital loaded, Plan announced, Plan whatIf) {
    console.out().println(loaded.hospital().name());
    console.out().println("Left: as announced. Right: what if all work had been withdrawn.");
    console.out().println();
    SideBySide.lines(announced, whatIf).forEach(console.out()::println);
    console.out().println();
    console.out().println("Assumed: " + Assumed.words(loaded.hospital(), whatIf.action()) + ".");
    console.out().println();
    console.out().println("Open these in a browser:");
    console.out().println("  " + out.resolve(ANNOUNCED).resolve("plan.html"));
    console.out().println("  " + out.resolve(WHAT_IF).resolve("plan.html"));
  }
}
