package org.safecover.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.WhatChanged;
import org.safecover.app.planning.PlanMaking;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.report.change.ChangeText;
import org.safecover.report.summary.PlanSummary;
import org.safecover.rules.change.Differences;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Changes a plan that is under way and disturbs as few people as can be proven.
@Command(
    name = "replan",
    description = {
      "Change a plan from some moment on: somebody falls ill, more come than feared, a post is given",
      "by hand, the action changes. What has begun stays; as few people as possible are disturbed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every emergency post is held, 1 gaps remain, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover replan out/plan-x/plan.json --hospital our-hospital --at 2026-10-22T10:00 \\",
      "    --sick FW-014 --out out/changed",
      "  safecover replan out/plan-x/plan.json --hospital our-hospital --at 2026-10-21T18:00 \\",
      "    --as-known-on 2026-10-21 --out out/called-off"
    })
final class ReplanCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PlanSource source = new PlanSource();

  @Option(
      names = "--at",
      required = true,
      paramLabel = "TIME",
      description = "When it changes, local time of the hospital: 2016-01-12T10:00.")
  private String at = "";

  @Option(
      names = "--sick",
      paramLabel = "ID",
      description = "Somebody who can work no more from then on. May be given again.")
  private List<String> sick = new ArrayList<>();

  @Option(
      names = "--lock",
      paramLabel = "ID=POST",
      description = "Give a post to somebody by hand. May be given again.")
  private List<Amendment.Lock> locks = new ArrayList<>();

  @Option(
      names = "--came",
      paramLabel = "FILE",
      description = {
        "How many called-out emergency duties are worked after all: a CSV file with the columns",
        "start, grade, area, role and count. Counts only, never names."
      })
  private @Nullable Path came;

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = {
        "The action as it is known on this date, when its hours have changed, it is extended or it",
        "is suspended. Default: as in the plan in hand."
      })
  private @Nullable LocalDate asKnownOn;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the changed plan's files.")
  private Path out = Path.of("");

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      defaultValue = "60s",
      description = "How long to search at most. Default: 60s.")
  private Duration timeLimit = Duration.ofMinutes(1);

  @Mixin private TextOrJson format = new TextOrJson();

  ReplanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PlanMaking.warmUp();
    PlanInHand inHand = source.read();
    WhatChanged changed =
        new WhatChanged(at, sick, locks, Optional.ofNullable(came), Optional.ofNullable(asKnownOn));
    Facing facing = changed.facing(inHand);
    OutFolder target = OutFolder.at(out);
    LoadedHospital loaded = inHand.loaded();
    Plan plan =
        SearchProgress.shown(
            console,
            "Changing the plan for " + facing.action(),
            progress ->
                new PlanMaking(loaded)
                    .plan(
                        facing, new PlanMaking.Search(timeLimit, inHand.plan().seed()), progress));
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), facing);
    Differences differences = Differences.of(situation, inHand.plan(), plan);
    List<String> lines = ChangeText.lines(loaded.hospital(), inHand.plan(), plan, differences);
    PlanFiles files =
        new PlanFiles(loaded, plan, Optional.empty(), ChangeFiles.of(plan, lines, differences));
    target.fill(files);
    format.print(console, () -> text(lines, files), files::json);
    return (plan.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }

  private List<String> text(List<String> changes, PlanFiles files) {
    List<String> lines = new ArrayList<>(changes);
    lines.add("");
    lines.addAll(PlanSummary.lines(files.loaded().hospital(), files.plan()));
    lines.addAll(PlanFiles.next(source.hospital(), out));
    return lines;
  }
}
