package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Duty;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.Fact;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// What a reader must know before any number, the same in every format.
record CompareHeading(ComparisonReport report) {

  private static final String NOTHING = "nothing";

  static List<Fact> of(ComparisonReport report) {
    return new CompareHeading(report).facts();
  }

  static String title(ComparisonReport report) {
    Question question = report.comparison().question();
    return "Pay under "
        + question.from().contract().title()
        + " and "
        + question.to().contract().title();
  }

  private List<Fact> facts() {
    Comparison comparison = report.comparison();
    Question question = comparison.question();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of("Hospital", report.hospital().name() + " (" + report.hospital().odsCode() + ")"));
    facts.add(side("From", question.from()));
    facts.add(side("To", question.to()));
    facts.add(Fact.of("Held", question.held().sentence()));
    facts.add(Fact.of("Doctors", doctors()));
    facts.add(
        new Fact("Assumed", orNothing(comparison.assumed().stream().map(this::assumed).toList())));
    if (!comparison.unused().isEmpty()) {
      facts.add(
          new Fact("Not needed", comparison.unused().stream().map(Assumption::toString).toList()));
    }
    facts.add(new Fact("Not sourced", orNothing(missing(comparison))));
    facts.add(new Fact("Assumed rows", List.of(assumedRows(), assumedDuties())));
    if (!comparison.notes().isEmpty()) {
      facts.add(new Fact("Taken", comparison.notes()));
    }
    return facts;
  }

  private static Fact side(String name, Question.Side side) {
    return new Fact(
        name,
        List.of(
            side.contract().id()
                + ", "
                + side.contract().title()
                + ", by the figures in force on "
                + side.day(),
            side.contract().source()));
  }

  private String doctors() {
    Comparison comparison = report.comparison();
    int all = comparison.doctors().size();
    int idle = Payroll.doctors(report.hospital()).size() - all;
    int unsaid = comparison.unsaid().size();
    return Amounts.count(all, "doctor", "doctors")
        + " in training with any duty"
        + (unsaid == 0 ? "" : "; the pay of " + count(unsaid) + " cannot be said")
        + (idle == 0 ? "" : "; " + count(idle) + " without any duty left out");
  }

  private String count(int number) {
    return report.isInside() || number >= WayCounts.SAFE || number == 0
        ? Integer.toString(number)
        : "fewer than five";
  }

  private String assumed(Assumption assumption) {
    return assumption
        + ": "
        + assumption.what().about()
        + ", which is not sourced"
        + (assumption.isSpan() ? "; priced at both ends" : "");
  }

  /// Figures for whose want pay cannot be said, with how many doctors each stops.
  static List<String> missing(Comparison comparison) {
    Map<String, List<Missing>> alike = new TreeMap<>();
    for (Missing missing : comparison.missing()) {
      alike.computeIfAbsent(missing.why() + cure(missing), _ -> new ArrayList<>()).add(missing);
    }
    return alike.values().stream().map(each -> missing(comparison, each)).toList();
  }

  private static String missing(Comparison comparison, List<Missing> alike) {
    Missing first = alike.getFirst();
    long doctors =
        comparison.unsaid().stream()
            .map(Compared.Unsaid::missing)
            .filter(needed -> needed.stream().anyMatch(alike::contains))
            .count();
    String more = alike.size() == 1 ? "" : " and " + (alike.size() - 1) + " more like it";
    return "%s (%s)%s: %s %s%s"
        .formatted(
            first.title(),
            first.id(),
            more,
            first.why(),
            doctors < WayCounts.SAFE ? "Stops some doctors." : "Stops " + doctors + " doctors.",
            cure(first));
  }

  private static String cure(Missing missing) {
    return missing
        .assumable()
        .map(what -> " To assume it: --assume " + what.text() + "=…")
        .orElse("");
  }

  private String assumedRows() {
    long all = report.comparison().doctors().size();
    long assumed =
        report.comparison().doctors().stream()
            .filter(doctor -> doctor.pattern().standing().origin() == Origin.ASSUMED)
            .count();
    if (assumed == 0) {
      return "No row of pay.csv is assumed.";
    }
    return "Pay point, stage and leave of "
        + (assumed == all ? "all " + all : count((int) assumed) + " of " + all)
        + " doctors (pay.csv) are assumed: nobody published them.";
  }

  private String assumedDuties() {
    List<Duty> duties =
        report.comparison().doctors().stream()
            .flatMap(doctor -> doctor.pattern().worked().stream())
            .toList();
    long assumed = duties.stream().filter(duty -> duty.origin() == Origin.ASSUMED).count();
    if (assumed == 0) {
      return "No duty of these doctors (rota.csv) is assumed.";
    }
    return (assumed == duties.size() ? "All " : count((int) assumed) + " of ")
        + duties.size()
        + " duties of these doctors (rota.csv) are assumed.";
  }

  private static List<String> orNothing(List<String> lines) {
    return lines.isEmpty() ? List.of(NOTHING) : lines;
  }
}
