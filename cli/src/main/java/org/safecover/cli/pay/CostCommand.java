package org.safecover.cli.pay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.load.DeductionWork;
import org.safecover.cli.load.LoadedHospital;
import org.safecover.cli.load.Loading;
import org.safecover.cli.load.UnusableInput;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.plan.PlanFile;
import org.safecover.report.cost.CostJson;
import org.safecover.report.cost.CostText;
import org.safecover.report.deduct.Deductions;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.pay.covering.CoverCost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what covering an action by a plan costs.
@Command(
    name = "cost",
    description = {
      "Say what a plan's covers cost: extra work at the rate card, time off in lieu, and what pay",
      "withheld may set against it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Examples:",
      "  safecover cost out/12-january/plan.json --hospital examples/cpft-january-2016"
    })
public final class CostCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PLAN.json", description = "The plan's own file.")
  private Path file = Path.of("");

  @Option(
      names = "--hospital",
      required = true,
      paramLabel = "DIR",
      description = "The hospital folder or workbook that the plan was made from.")
  private Path hospital = Path.of("");

  @Option(
      names = "--contract",
      paramLabel = "ID",
      description =
          "Whose salaries: 2002, 2016, ... Default: that of the doctors in training here.")
  private @Nullable String contract;

  @Mixin private TextOrJson format = new TextOrJson();

  public CostCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Plan plan = Loading.facts(PlanFile.read(file));
    LoadedHospital loaded = LoadedHospital.read(hospital);
    requireSound(loaded, plan);
    Deductions deductions =
        new DeductionWork(loaded)
            .deductions(plan.action(), plan.version(), Optional.ofNullable(contract));
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), Facing.of(plan));
    CoverCost cost = CoverCost.of(situation, plan, deductions.table());
    format.print(
        console,
        () -> CostText.lines(loaded.hospital(), plan, cost),
        () -> CostJson.text(plan, cost));
    return ExitCode.CLEAN.number();
  }

  private static void requireSound(LoadedHospital loaded, Plan plan) {
    List<PlanFault> faults = PlanCheck.faults(loaded.hospital(), loaded.limits(), plan);
    if (!faults.isEmpty()) {
      throw UnusableInput.saying(
          "This plan breaks %d of its promises, so its cost is not worked out; the first: %s"
              .formatted(faults.size(), faults.getFirst()),
          "Run safecover verify for all of them.");
    }
  }
}
