package org.safecover.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.planning.PlanMaking;
import org.safecover.app.planning.RecallAsked;
import org.safecover.domain.cover.Plan;
import org.safecover.report.summary.PlanSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Plans cover for one action and writes the plan's folder.
@Command(
    name = "plan",
    description = "Plan who covers each emergency post during an action, and prove it.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every emergency post is held, 1 gaps remain, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover plan examples/cpft-january-2016 --action 2016-01-12",
      "  safecover plan our-hospital --action 2016-01-26 --as-known-on 2016-01-12 --out out/26-jan",
      "  safecover plan our-hospital.xlsx --action 2016-02-10 --time-limit 2m --format json",
      "  safecover plan our-hospital --action 2016-02-10 --with-recall --recall-to 480"
    })
final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Mixin private ActionOption action = new ActionOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the plan's files. Default: out/plan-ID.")
  private @Nullable Path out;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      defaultValue = "60s",
      description = "How long to search at most, such as 500ms, 60s or 2m. Default: 60s.")
  private Duration timeLimit = Duration.ofMinutes(1);

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Seed of the search; the same seed gives the same plan. Default: 1.")
  private long seed = 1;

  @Mixin private TextOrJson format = new TextOrJson();

  @Option(
      names = "--with-recall",
      description = "Also find the fewest called-out duties whose return would close the gaps.")
  private boolean withRecall;

  @Option(
      names = "--recall-to",
      paramLabel = "MINUTES",
      defaultValue = "0",
      description = "Weighted minutes that may stay uncovered after the recall. Default: 0.")
  private long recallTo;

  PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PlanMaking.warmUp();
    LoadedHospital loaded = hospital.read();
    Announced announced = action.of(loaded);
    Path folder = out == null ? Path.of("out", "plan-" + announced.action()) : out;
    OutFolder target = OutFolder.at(folder);
    Plan plan =
        SearchProgress.shown(
            console,
            "Planning " + announced.action(),
            progress ->
                new PlanMaking(loaded)
                    .plan(announced.facing(), new PlanMaking.Search(timeLimit, seed), progress));
    Optional<RecallAsked> recall =
        withRecall
            ? Optional.of(RecallAsked.of(loaded, plan, Math.max(0, recallTo), timeLimit))
            : Optional.empty();
    PlanFiles files = new PlanFiles(loaded, plan, recall, new TreeMap<>());
    target.fill(files);
    format.print(console, () -> lines(files, folder), files::json);
    return (plan.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }

  private List<String> lines(PlanFiles files, Path folder) {
    List<String> lines =
        new ArrayList<>(PlanSummary.lines(files.loaded().hospital(), files.plan()));
    files
        .recall()
        .ifPresent(recall -> {
          lines.add("");
          lines.addAll(recall.lines());
        });
    lines.addAll(PlanFiles.next(hospital.path(), folder));
    return lines;
  }
}
