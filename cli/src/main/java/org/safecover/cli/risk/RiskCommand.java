package org.safecover.cli.risk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.risk.RiskAsked;
import org.safecover.app.risk.RiskMaking;
import org.safecover.cli.ActionOption;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.HospitalSource;
import org.safecover.cli.OutFolder;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.cli.pay.WorkProgress;
import org.safecover.report.risk.RiskJson;
import org.safecover.report.risk.RiskReport;
import org.safecover.report.risk.RiskText;
import org.safecover.risk.forecast.Precision;
import org.safecover.risk.forecast.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how an action is likely to go.
@Command(
    name = "risk",
    description = "Say how an action is likely to go, area by area and hour by hour.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Nobody is asked and nobody is named: rates of those rostered stand for what nobody knows.",
      "",
      "Exit codes: 0 no gap in any draw, 1 gaps are possible, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover risk examples/fairwater-general --action 2026-10-22",
      "  safecover risk our-hospital --action 2016-02-10 --plan out/plan-2016-02-10/plan.json",
      "  safecover risk our-hospital --action 2016-02-10 --standbys 5 --out out/risk",
      "  safecover risk our-hospital --action 2016-02-10 --seen counts.csv"
    })
public final class RiskCommand implements Callable<Integer> {

  private static final int MOST = 1_000_000;
  private static final int MOST_THREADS = 1_000;
  private static final int MOST_STANDBYS = 200;

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Mixin private ActionOption action = new ActionOption();

  @Option(
      names = "--plan",
      paramLabel = "PLAN.json",
      description = "Count on the covers of this plan, as far as offers stand.")
  private @Nullable Path plan;

  @Option(
      names = "--draws",
      paramLabel = "NUMBER",
      defaultValue = "10000",
      description = "How many draws at most; fewer when they say enough. Default: 10000.")
  private int draws;

  @Option(names = "--every-draw", description = "Make all draws, however small the intervals are.")
  private boolean everyDraw;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Seed of the draws; the same seed gives the same forecast. Default: 1.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many threads draw; the forecast is the same. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--standbys",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description = "Find so many standbys that leave the least uncovered.")
  private int standbys;

  @Option(
      names = "--seen",
      paramLabel = "COUNTS.csv",
      description = "Counts of who came so far: narrow the rest, and judge earlier forecasts.")
  private @Nullable Path seen;

  @Mixin private TextOrJson format = new TextOrJson();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write the forecast to this folder: a page, a workbook and JSON.")
  private @Nullable Path out;

  public RiskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Simulation simulation = simulation();
    LoadedHospital loaded = hospital.read();
    RiskAsked asked =
        new RiskAsked(
            loaded,
            action.of(loaded),
            Optional.ofNullable(plan),
            Optional.ofNullable(seen),
            standbys,
            simulation);
    Optional<OutFolder> folder =
        Optional.ofNullable(out).map(dir -> OutFolder.at(dir, OutFolder.Kind.FORECAST));
    RiskReport report;
    try (WorkProgress progress = WorkProgress.on(console, "Drawing")) {
      report = RiskMaking.report(asked, progress::done);
    }
    folder.ifPresent(target -> target.fill(new RiskFiles(report)));
    format.print(console, () -> RiskText.lines(report), () -> RiskJson.text(report));
    return (report.forecast().gap().hits() == 0 ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }

  private Simulation simulation() {
    if (standbys < 0 || standbys > MOST_STANDBYS) {
      throw UnusableInput.saying(
          "--standbys is from 0 to " + MOST_STANDBYS + ", not " + standbys + ".");
    }
    int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (draws < 1 || draws > MOST) {
      throw UnusableInput.saying("--draws is from 1 to " + MOST + ", not " + draws + ".");
    }
    if (wanted < 1 || wanted > MOST_THREADS) {
      throw UnusableInput.saying(
          "--threads is from 1 to " + MOST_THREADS + ", not " + wanted + ".");
    }
    return new Simulation(seed, draws, wanted, everyDraw ? Precision.NEVER : Precision.USUAL);
  }
}
