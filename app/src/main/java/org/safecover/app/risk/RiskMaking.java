package org.safecover.app.risk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.Loading;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.counts.CountsFile;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.intake.plan.PlanFile;
import org.safecover.report.risk.RiskReport;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.draw.Counted;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.figures.RiskTexts;
import org.safecover.risk.forecast.Progress;
import org.safecover.risk.forecast.Simulation;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Prospects;
import org.safecover.risk.seen.Counting;
import org.safecover.risk.seen.Seen;
import org.safecover.risk.standby.Candidate;
import org.safecover.risk.standby.Candidates;
import org.safecover.risk.standby.StandbySearch;
import org.safecover.risk.standby.Standbys;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.Situation;

/// A forecast of one action at one hospital, with the standbys and the counts that were asked for.
public final class RiskMaking {

  /// Draws that standbys are weighed by, at most.
  private static final int STANDBY_DRAWS = 1_000;

  private static final long SIXTIETHS_PER_POUND = 6_000;

  private final RiskAsked asked;
  private final Optional<List<AttendanceCount>> counts;
  private final Optional<Plan> covers;
  private final Situation situation;
  private final RiskFigures figures;

  private RiskMaking(RiskAsked asked) {
    this.asked = asked;
    this.counts = Optional.empty();
    LoadedHospital loaded = asked.hospital();
    Announced announced = asked.announced();
    Optional<PlanInHand> plan = asked.plan().map(file -> planned(file, loaded, announced));
    this.covers = plan.map(PlanInHand::plan);
    this.situation =
        plan.map(PlanInHand::situation)
            .orElseGet(() -> Situation.of(loaded.hospital(), loaded.limits(), announced.facing()));
    this.figures = new RiskFigures(figures(), day(situation));
  }

  private RiskMaking(RiskAsked asked, PlanInHand plan, Optional<List<AttendanceCount>> counts) {
    this.asked = asked;
    this.counts = counts;
    this.covers = Optional.of(plan.plan());
    this.situation = plan.situation();
    this.figures = new RiskFigures(figures(), day(situation));
  }

  /// A forecast of a plan that is in hand, without standbys or counts.
  ///
  /// @throws UnusableInput when nobody is rostered while the action lasts
  public static RiskReport report(PlanInHand plan, Simulation simulation, Progress progress) {
    return new RiskMaking(asked(plan, simulation), plan, Optional.empty()).report(progress);
  }

  /// The same of what is left of the action after counts, in order of time.
  ///
  /// @throws UnusableInput when nobody is rostered while the action lasts
  public static RiskReport reportAfter(
      List<AttendanceCount> counts, PlanInHand plan, Simulation simulation, Progress progress) {
    return new RiskMaking(asked(plan, simulation), plan, Optional.of(counts)).report(progress);
  }

  private static RiskAsked asked(PlanInHand plan, Simulation simulation) {
    return new RiskAsked(
        plan.loaded(),
        new Announced(plan.plan().action(), plan.plan().version()),
        Optional.empty(),
        Optional.empty(),
        0,
        simulation);
  }

  /// Whom a count at an instant is of: doctors called out whose work begins after the count before,
  /// by then.
  ///
  /// @param since the count before; long ago for the first
  public static List<DueTeam> due(PlanInHand plan, Instant since, Instant until) {
    RiskFigures figures = new RiskFigures(figures(), day(plan.situation()));
    Prospect whole = Prospects.of(plan.situation(), Optional.of(plan.plan()), figures, Instant.MIN);
    SortedMap<DueTeam.Key, Integer> due = new TreeMap<>();
    for (Chance chance : whole.events()) {
      if (chance instanceof Chance.Comes(TeamKey team, Instant start)
          && start.isAfter(since)
          && !start.isAfter(until)) {
        due.merge(new DueTeam.Key(team.area(), team.grade()), 1, Integer::sum);
      }
    }
    return due.entrySet().stream().map(e -> new DueTeam(e.getKey(), e.getValue())).toList();
  }

  /// The figures of risk, as Safecover itself brings them.
  public static Parameters figures() {
    return switch (ParameterFiles.read(RiskTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) ->
          throw new IllegalStateException("Safecover's own figures are unusable: " + problems);
    };
  }

  /// @throws UnusableInput with every problem, when anything is unusable or unknown
  public static RiskReport report(RiskAsked asked, Progress progress) {
    return new RiskMaking(asked).report(progress);
  }

  private RiskReport report(Progress progress) {
    Prospect whole = Prospects.of(situation, covers, figures, Instant.MIN);
    if (whole.units().isEmpty()) {
      throw UnusableInput.saying(
          "Nobody is rostered while the action of " + situation.action().id() + " lasts.",
          "A forecast needs a rota for those days; rota.csv ends before or begins after.");
    }
    Attendance starting =
        Attendance.starting(figures, situation.version().withdrawal(), whole.teams());
    Optional<Seen> seen =
        counts.or(() -> asked.seen().map(this::counts)).map(known -> seen(known, whole, starting));
    Attendance attendance = seen.map(Seen::after).orElse(starting);
    Instant from = seen.flatMap(Seen::from).orElse(Instant.MIN);
    Prospect prospect = whole.from(from);
    List<Counted> counted = seen.map(Seen::counted).orElse(List.of());
    Dice dice = Dice.of(prospect, attendance, counted);
    Optional<Standbys> standbys =
        asked.standbys() > 0 ? Optional.of(standbys(prospect, dice)) : Optional.empty();
    return new RiskReport(
        new RiskReport.Basis(
            situation.hospital(), situation.action(), situation.version(), cover()),
        prospect,
        attendance,
        asked.simulation().forecast(new Kernel(prospect, dice), progress),
        new RiskReport.More(
            standbys,
            standbys.map(this::costs).orElse(List.of()),
            seen,
            seen.isPresent() ? figures.restoreFrom() : 1),
        figures.used());
  }

  private List<AttendanceCount> counts(Path file) {
    return Loading.facts(CountsFile.read(file, situation.hospital()));
  }

  private Seen seen(List<AttendanceCount> known, Prospect whole, Attendance starting) {
    return new Counting(
            whole, figures, situation.version().withdrawal(), situation.hospital().actions())
        .seen(starting, known);
  }

  private Standbys standbys(Prospect prospect, Dice dice) {
    Simulation simulation = asked.simulation();
    Candidates candidates = new Candidates(situation, covers, prospect);
    StandbySearch.Setting setting =
        new StandbySearch.Setting(
            simulation.seed(),
            Math.min(STANDBY_DRAWS, simulation.draws()),
            simulation.threads(),
            1 - figures.sickness());
    return new StandbySearch(prospect, dice, candidates.all(), setting)
        .best(asked.standbys(), candidates::isLegal);
  }

  private List<Optional<Money>> costs(Standbys standbys) {
    List<Optional<Money>> costs = new ArrayList<>();
    standbys.chosen().forEach(standby -> costs.add(cost(standby.candidate())));
    return costs;
  }

  private Optional<Money> cost(Candidate candidate) {
    ExtraPay pay = new ExtraPay(situation.hospital().rates(), situation.hospital().zone());
    Period window = candidate.window();
    var worked = situation.worked(candidate.person().id());
    if (!pay.unpriced(candidate.person(), window, worked).isZero()) {
      return Optional.empty();
    }
    long sixtieths = pay.sixtieths(candidate.person(), window, worked);
    return Optional.of(Rounding.TO_PENNY.of(Ratio.of(sixtieths, SIXTIETHS_PER_POUND)));
  }

  private static PlanInHand planned(Path file, LoadedHospital loaded, Announced announced) {
    Plan plan = Loading.facts(PlanFile.read(file));
    if (!plan.action().equals(announced.action())) {
      throw UnusableInput.saying(
          "The plan is for action " + plan.action() + ", not for " + announced.action() + ".");
    }
    return PlanInHand.of(plan, loaded);
  }

  private String cover() {
    return covers
        .map(own ->
            "the %d covers of the plan, where offers stand; and everyone at work"
                .formatted(own.covers().size()))
        .orElse("no plan; only those at work, in their own hours");
  }

  private static LocalDate day(Situation situation) {
    return situation.version().span().start().atZone(situation.hospital().zone()).toLocalDate();
  }
}
