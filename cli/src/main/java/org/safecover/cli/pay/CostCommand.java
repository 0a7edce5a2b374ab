package org.safecover.cli.pay;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.DeductionWork;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.PlanInHand;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.PlanSource;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.domain.cover.Plan;
import org.safecover.report.cost.CostJson;
import org.safecover.report.cost.CostText;
import org.safecover.report.deduct.Deductions;
import org.safecover.rules.pay.covering.CoverCost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private PlanSource source = new PlanSource();

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
    PlanInHand inHand = source.read();
    Plan plan = inHand.plan();
    LoadedHospital loaded = inHand.loaded();
    Deductions deductions =
        new DeductionWork(loaded)
            .deductions(plan.action(), plan.version(), Optional.ofNullable(contract));
    CoverCost cost = CoverCost.of(inHand.situation(), plan, deductions.table());
    format.print(
        console,
        () -> CostText.lines(loaded.hospital(), plan, cost),
        () -> CostJson.text(plan, cost));
    return ExitCode.CLEAN.number();
  }
}
