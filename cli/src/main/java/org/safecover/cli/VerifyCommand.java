package org.safecover.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.Loading;
import org.safecover.app.planning.Verification;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.plan.PlanFile;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Promise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Judges a plan again from the hospital's own files, without the planner.
@Command(
    name = "verify",
    description = "Check that a plan keeps every promise, without trusting who made it.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every promise is kept, 1 the plan breaks one, 2 unusable input or usage.",
      "",
      "Example:",
      "  safecover verify out/demo/2016-01-12/plan.json --hospital examples/cpft-january-2016"
    })
final class VerifyCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private PlanSource source = new PlanSource();

  VerifyCommand(Console console) {
    this.out = console.out();
  }

  @Override
  public Integer call() {
    Plan plan = Loading.facts(PlanFile.read(source.file()));
    LoadedHospital loaded = LoadedHospital.read(source.hospital());
    Verification verification = Verification.of(loaded, plan);
    List<PlanFault> faults = verification.faults();
    if (faults.isEmpty()) {
      kept(plan);
      verification.shown().forEach(out::println);
      verification.assumed().forEach(out::println);
      return ExitCode.CLEAN.number();
    }
    faults.stream().map(PlanFault::toString).forEach(out::println);
    out.println(
        faults.size() == 1
            ? "1 fault: this plan must not be used."
            : faults.size() + " faults: this plan must not be used.");
    return ExitCode.FOUND.number();
  }

  private void kept(Plan plan) {
    out.println("Every promise is kept by the plan for action " + plan.action() + ".");
    out.printf(
        "Checked: %d posts, %d held stretches, %d covers, %d releases, %d moved sessions, %d gaps.%n",
        plan.posts().size(),
        plan.held().size(),
        plan.covers().size(),
        plan.releases().size(),
        plan.moved().size(),
        plan.gaps().size());
    for (Promise promise : Promise.values()) {
      out.println("  " + promise.id() + ": " + promise.text());
    }
    long unproven = plan.levels().stream().filter(level -> !level.provenBest()).count();
    out.println(
        unproven == 0
            ? "The plan claims to be proven best at every level."
            : "The plan claims no proof at "
                + unproven
                + " of "
                + plan.levels().size()
                + " levels.");
  }
}
