package org.safecover.app.risk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.Loading;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.intake.plan.PlanFile;
import org.safecover.report.risk.RiskReport;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.figures.RiskTexts;
import org.safecover.risk.forecast.Progress;
import org.safecover.risk.forecast.Simulation;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Prospects;
import org.safecover.rules.cover.Situation;

/// A forecast of one action at one hospital.
///
/// @param action its id as typed
/// @param plan the file of a plan whose covers are counted on
public record RiskMaking(Path hospital, String action, Optional<Path> plan, Simulation simulation) {

  /// The figures of risk, as Safecover itself brings them.
  public static Parameters figures() {
    return switch (ParameterFiles.read(RiskTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) ->
          throw new IllegalStateException("Safecover's own figures are unusable: " + problems);
    };
  }

  /// @throws UnusableInput with every problem, when anything is unusable or unknown
  public RiskReport report(Progress progress) {
    LoadedHospital loaded = LoadedHospital.read(hospital);
    Announced announced = loaded.announced(action, Optional.empty());
    Optional<Plan> covers = plan.map(file -> planned(file, loaded, announced));
    Situation situation =
        covers
            .map(own -> PlanInHand.of(own, loaded).situation())
            .orElseGet(() -> Situation.of(loaded.hospital(), loaded.limits(), announced.facing()));
    RiskFigures figures = new RiskFigures(figures(), day(situation));
    Prospect prospect = Prospects.of(situation, covers, figures, Instant.MIN);
    if (prospect.units().isEmpty()) {
      throw UnusableInput.saying(
          "Nobody is rostered while the action of " + announced.action() + " lasts.",
          "A forecast needs a rota for those days; rota.csv ends before or begins after.");
    }
    Attendance attendance =
        Attendance.starting(figures, situation.version().withdrawal(), prospect.teams());
    Kernel kernel = new Kernel(prospect, Dice.of(prospect, attendance, List.of()));
    return new RiskReport(
        new RiskReport.Basis(
            loaded.hospital(), situation.action(), situation.version(), cover(covers)),
        prospect,
        attendance,
        simulation.forecast(kernel, progress),
        figures.used());
  }

  private static Plan planned(Path file, LoadedHospital loaded, Announced announced) {
    Plan plan = Loading.facts(PlanFile.read(file));
    if (!plan.action().equals(announced.action())) {
      throw UnusableInput.saying(
          "The plan is for action " + plan.action() + ", not for " + announced.action() + ".");
    }
    return PlanInHand.of(plan, loaded).plan();
  }

  private static String cover(Optional<Plan> plan) {
    return plan.map(own ->
            "the %d covers of the plan, where offers stand; and everyone at work"
                .formatted(own.covers().size()))
        .orElse("no plan; only those at work, in their own hours");
  }

  private static LocalDate day(Situation situation) {
    return situation.version().span().start().atZone(situation.hospital().zone()).toLocalDate();
  }
}
