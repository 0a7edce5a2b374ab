package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Rounding;
import org.safecover.report.words.Amounts;
import org.safecover.rules.pay.comparison.BreakEven;
import org.safecover.rules.pay.comparison.Claim;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Verdict;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;

/// What is said of claims, in words.
record ClaimWords(ComparisonReport report) {

  /// `holds`, `fails` or `cannot be said`.
  static String answer(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds _ -> "holds";
      case Verdict.Fails _ -> "fails";
      case Verdict.Depends _, Verdict.CannotBeSaid _ -> "cannot be said";
    };
  }

  /// Why, in sentences.
  List<String> why(Verdict verdict) {
    List<Distribution> ends = report.comparison().distributions();
    return switch (verdict) {
      case Verdict.Holds(var claim) -> List.of(found(claim, ends));
      case Verdict.Fails(var claim, var example) -> fails(claim, ends, example);
      case Verdict.Depends depends -> List.of(depends(depends));
      case Verdict.CannotBeSaid(var _, var _, var doctors) -> {
        List<String> lines = new ArrayList<>();
        lines.add("The pay of " + people(doctors) + " cannot be said.");
        lines.addAll(CompareHeading.missing(report.comparison()));
        yield lines;
      }
    };
  }

  private List<String> fails(
      Claim claim, List<Distribution> ends, Optional<Counterexample> example) {
    List<String> lines = new ArrayList<>();
    lines.add(found(claim, ends));
    int unsaid = report.comparison().unsaid().size();
    if (unsaid > 0) {
      lines.add("The pay of " + people(unsaid) + " more cannot be said.");
    }
    if (report.isInside()) {
      example.map(ClaimWords::sentence).ifPresent(lines::add);
    }
    return lines;
  }

  private String found(Claim claim, List<Distribution> ends) {
    return switch (claim) {
      case Claim.NobodyWorseOff _ ->
          String.join(
                  "; ",
                  (report.isInside() ? WayCounts.of(ends) : WayCounts.merged(WayCounts.of(ends)))
                      .stream().map(way -> way.text() + " " + way.name()).toList())
              + ".";
      case Claim.AverageRise _ ->
          "Mean pay changes by "
              + PayWords.span(ends, Distribution::rise, PayWords::change)
              + ": "
              + PayWords.span(ends, end -> mean(end.before().exactly(), end), ClaimWords::pounds)
              + " before, "
              + PayWords.span(ends, end -> mean(end.after().exactly(), end), ClaimWords::pounds)
              + " after.";
    };
  }

  private static Ratio mean(Ratio sum, Distribution end) {
    return sum.dividedBy(Ratio.of(end.size(), 1));
  }

  private static String pounds(Ratio amount) {
    return PayWords.pounds(Rounding.TO_PENNY.of(amount));
  }

  private static String depends(Verdict.Depends depends) {
    return "It depends on what is assumed: it holds with %s and fails with %s."
        .formatted(values(depends.holdsAt()), values(depends.failsAt()));
  }

  /// `basic-rise 11 and unsocial-rate 33`, the values at one end.
  static String values(List<Assumption> end) {
    return Amounts.list(
        end.stream()
            .map(each ->
                each.written().contains("..")
                    ? each.what().text() + "=" + each.least().toPlainString()
                    : each.toString())
            .toList());
  }

  private static String sentence(Counterexample example) {
    return "%s is paid %s instead of %s, %s (%s). Of all who are paid less, this doctor's two statements have the fewest lines."
        .formatted(
            example.doctor().pattern().person().id(),
            PayWords.pounds(example.change().after().total()),
            PayWords.pounds(example.change().before().total()),
            PayWords.change(example.change().pounds()),
            PayWords.change(example.change().share()));
  }

  /// `Nobody is paid less only if basic pay rises by at least 15.95 %.`
  static String sentence(BreakEven even) {
    String value =
        even.least().compareTo(even.most()) == 0
            ? even.least().toPlainString() + " %"
            : even.least().toPlainString() + " % to " + even.most().toPlainString() + " %";
    String about =
        even.others() == 0
            ? ""
            : " This is of the "
                + Amounts.count(even.doctors(), "doctor", "doctors")
                + " whose pay can then be said.";
    return claim(even.claim())
        + " only if basic pay of every point rises by at least "
        + value
        + "."
        + about;
  }

  private static String claim(Claim claim) {
    String sentence = claim.sentence();
    return sentence.substring(0, sentence.length() - 1);
  }

  /// The counterexamples to show line by line.
  List<Counterexample> examples() {
    return report.comparison().verdicts().stream()
        .filter(_ -> report.isInside())
        .filter(Verdict.Fails.class::isInstance)
        .map(Verdict.Fails.class::cast)
        .flatMap(fails -> fails.example().stream())
        .distinct()
        .toList();
  }

  /// A statement line by line, ending with its total.
  static ShownTable statement(String title, PayStatement.Known statement) {
    List<List<String>> rows = new ArrayList<>();
    statement.lines().forEach(line -> rows.add(row(line)));
    rows.add(
        List.of(
            "total",
            "",
            PayWords.hours(statement.hours()),
            "",
            "",
            PayWords.pounds(statement.total())));
    return new ShownTable(
        title, List.of("Line", "Rule", "Hours a week", "Share", "Of", "A year"), rows);
  }

  private static List<String> row(PayLine line) {
    return List.of(
        line.what(),
        line.rule().text(),
        line.hours().map(PayWords::hours).orElse(""),
        PayWords.percent(line.share()),
        PayWords.pounds(line.of()),
        PayWords.pounds(line.yearly()));
  }

  private String people(int number) {
    return report.isInside() || number >= WayCounts.SAFE
        ? Amounts.count(number, "doctor", "doctors")
        : "fewer than five doctors";
  }
}
