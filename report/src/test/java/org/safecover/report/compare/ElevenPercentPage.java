package org.safecover.report.compare;

import static org.safecover.report.compare.RealComparison.HOSPITAL;
import static org.safecover.report.compare.RealComparison.comparison;
import static org.safecover.report.compare.RealComparison.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.rules.pay.comparison.BreakEven;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Verdict;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// Writes `docs/the-eleven-percent.md`: whether the claim of 12 January 2016 is true for the
/// doctors of the real example. Every number is worked out.
final class ElevenPercentPage {

  private static final Assumption ELEVEN = percent(Assumable.BASIC_RISE, "11%");
  private static final Assumption UNSOCIAL = percent(Assumable.UNSOCIAL_RATE, "33%..50%");
  private static final Assumption THIRTEEN = percent(Assumable.BASIC_RISE, "13.5%");
  private static final Assumption SATURDAY = percent(Assumable.UNSOCIAL_RATE, "30%");

  private final Comparison november = comparison(HOSPITAL, "2015-11-offer", ELEVEN);
  private final Comparison january = comparison(HOSPITAL, "2016-01-offer", UNSOCIAL);
  private final Comparison januaryAtEleven =
      comparison(HOSPITAL, "2016-01-offer", ELEVEN, UNSOCIAL);
  private final Comparison february = comparison(HOSPITAL, "2016-02-offer", THIRTEEN, SATURDAY);
  private final Comparison asMade = comparison(HOSPITAL, "2016");
  private final List<String> lines = new ArrayList<>();

  /// The whole page, ended by a line break.
  static String text() {
    ElevenPercentPage page = new ElevenPercentPage();
    page.answer();
    page.contracts();
    page.example();
    page.assumptions();
    page.notSaid();
    page.again();
    return String.join("\n", page.lines) + "\n";
  }

  private void answer() {
    Distribution then = november.distributions().getFirst();
    say("# The eleven per cent", "");
    say(
        "On 12 January 2016, the day of the first strike, doctors were told that the contract on"
            + " offer raised basic pay by 11 % and that \"all doctors are going to be better off\"."
            + " Is that true? This page answers for %d real doctors: the trainee psychiatrists of"
                .formatted(then.size())
            + " two rotas in Cambridgeshire and Peterborough, with the duties that they were rostered"
            + " for from August 2015 to February 2016. The rotas were published without names, and"
            + " nobody here knows them.",
        "",
        "**It is not true for them.** Give every one of them the whole 11 % on basic pay, and"
            + " %d of the %d are paid less than before, %d are paid more and %d the same. Mean pay"
                .formatted(
                    then.count(Change.Way.WORSE),
                    then.size(),
                    then.count(Change.Way.BETTER),
                    then.count(Change.Way.SAME))
            + " changes by %s, not by 11 %%.".formatted(PayWords.change(then.rise())),
        "",
        "The reason is short. The contract of 2002 pays basic pay and, on top, a share of it for the"
            + " whole rota: "
            + bands()
            + ". The offer ends that share and pays the hours instead: those above forty, the nights,"
            + " the late evenings and Sundays. For this rota the hours come to less than the share,"
            + " and a rise of 11 % does not make up for it. For nobody to lose, basic pay would have"
            + " had to rise by at least **"
            + even(november, 0)
            + "**; for mean pay to rise by 11 %, by at least "
            + even(november, 1)
            + ".",
        "",
        "The offer came with a promise of pay protection: nobody who worked within the legal limits"
            + " was to lose. Protection is no part of what a contract pays for the work; it makes a"
            + " loss up to nought, for a time, for those in post. With it the doctors above who lose"
            + " would have stayed the same, which is still not better off.",
        "");
  }

  /// `band 1B, 40 % of basic pay, for all 44 doctors`.
  private String bands() {
    Map<String, Integer> bands = new TreeMap<>();
    november
        .said()
        .forEach(doctor ->
            doctor.least().before().lines().stream()
                .filter(line -> line.what().startsWith("band"))
                .forEach(line ->
                    bands.merge(
                        line.what() + ", " + PayWords.percent(line.share()) + " of basic pay",
                        1,
                        Integer::sum)));
    List<String> parts = new ArrayList<>();
    bands.forEach((band, count) ->
        parts.add(
            band
                + ", for "
                + (count == november.said().size() ? "all " : "")
                + count
                + " doctors"));
    return String.join("; ", parts);
  }

  private void contracts() {
    say(
        "## Contract by contract",
        "",
        "Each is set against the contract of 2002 by the figures in force on the day it was made. The"
            + " duties stay the same; each contract takes out its own leave.",
        "");
    say(
        "| Set against 2002 | Assumed | Worse | Same | Better | Median change | Least change | Greatest change | Rise of mean pay |",
        "|---|---|---|---|---|---|---|---|---|");
    row("Offer of 4 November 2015, on the table that day", november);
    row("Offer of 16 January 2016", januaryAtEleven);
    row("Offer of 11 February 2016", february);
    row("Contract of 2016 as first made, 3 August 2016", asMade);
    say(
        "",
        "The rise of 11 % was announced for the offer of November and 13.5 % for that of February,"
            + " both as averages. For January none was announced, and the rate for evenings and"
            + " weekends was reported as between 33 % and 50 %; the row prices the 11 % of November"
            + " at both ends, to show where it would have led.",
        "",
        "| Set against 2002 | \"Nobody is paid less\" | Only if basic pay rises by at least | \"Mean pay rises by 11 %\" | Only if basic pay rises by at least |",
        "|---|---|---|---|---|");
    claims("Offer of 4 November 2015, basic-rise=11%", november);
    claims("Offer of 16 January 2016, nothing announced", january);
    claims("Offer of 11 February 2016, basic-rise=13.5%", february);
    claims("Contract of 2016 as first made", asMade);
    say("");
  }

  private void row(String name, Comparison comparison) {
    List<Distribution> ends = comparison.distributions();
    List<String> cells = new ArrayList<>(List.of(name, assumed(comparison)));
    WayCounts.of(ends).forEach(way -> cells.add(way.text()));
    cells.add(PayWords.span(ends, Distribution::median, PayWords::change));
    cells.add(PayWords.span(ends, Distribution::least, PayWords::change));
    cells.add(PayWords.span(ends, Distribution::most, PayWords::change));
    cells.add(PayWords.span(ends, Distribution::rise, PayWords::change));
    say("| " + String.join(" | ", cells) + " |");
  }

  private static String assumed(Comparison comparison) {
    List<String> parts =
        new ArrayList<>(comparison.assumed().stream().map(Assumption::toString).toList());
    if (!comparison.unsaid().isEmpty()) {
      parts.add(comparison.unsaid().size() + " doctors cannot be said");
    }
    return parts.isEmpty() ? "nothing" : String.join("; ", parts);
  }

  private void claims(String name, Comparison comparison) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (Verdict verdict : comparison.verdicts()) {
      cells.add(ClaimWords.answer(verdict));
      cells.add(
          comparison.breakEvens().stream()
              .filter(even -> even.claim().equals(verdict.claim()))
              .map(ElevenPercentPage::value)
              .findFirst()
              .orElse("no rise to assume"));
    }
    say("| " + String.join(" | ", cells) + " |");
  }

  private static String even(Comparison comparison, int at) {
    return value(comparison.breakEvens().get(at));
  }

  private static String value(BreakEven even) {
    String least = even.least().toPlainString() + " %";
    String most = even.most().toPlainString() + " %";
    return least.equals(most) ? least : least + " to " + most;
  }

  private void example() {
    Counterexample example =
        november.verdicts().stream()
            .filter(Verdict.Fails.class::isInstance)
            .map(Verdict.Fails.class::cast)
            .flatMap(fails -> fails.example().stream())
            .findFirst()
            .orElseThrow();
    String who = example.doctor().pattern().person().id().text();
    Change change = example.change();
    say(
        "## One doctor, line by line",
        "",
        "One doctor who is paid less is enough to make \"all\" untrue. Of all who are paid less, %s is"
                .formatted(who)
            + " the one whose two statements have the fewest lines, and among those the one who"
            + " loses most: %s before, %s after, %s (%s)."
                .formatted(
                    PayWords.pounds(change.before().total()),
                    PayWords.pounds(change.after().total()),
                    PayWords.change(change.pounds()),
                    PayWords.change(change.share())),
        "");
    table(ClaimWords.statement(who + " under the contract of 2002", change.before()));
    table(
        ClaimWords.statement(
            who + " under the offer of November 2015, basic-rise=11%", change.after()));
  }

  private void assumptions() {
    say(
        "## What this rests on",
        "",
        "The duties are published. Pay point, stage of training and leave of these doctors are not:"
            + " the `pay.csv` of the example assumes them.",
        "");
    ElevenPercentPoints points = new ElevenPercentPoints();
    say(
        "**Pay point, for the offers.** An offer that raises every point by the same percentage"
            + " changes a doctor's pay by the same percentage at every point, but for rounding to"
            + " pennies and pounds. Checked: with all of them on each of the ten points of the"
            + " registrar scale in turn, no doctor's change under the offer of November moves by more"
            + " than %s percentage points, and %s are paid less."
                .formatted(points.greatestMove(), points.losersAtAnyPoint()),
        "",
        "**Leave.** Both contracts spread the hours over the weeks that are not leave. With 25 days"
            + " for everybody %s are paid less under the offer of November, with 30 days %s, with 32"
                .formatted(points.losersWithLeave(25), points.losersWithLeave(30))
            + " days %s.".formatted(points.losersWithLeave(32))
            + " With the hours of the average week held at those of the old contract, %s."
                .formatted(points.losersWithHoursHeld()),
        "",
        "**Stage, for the contract of 2016.** It pays by stage of training and the old scale by years"
            + " of service, so the answer depends on both. Each row puts every doctor of the grade at"
            + " one point and one stage. The scale of core trainees was not read for 2016/17; the"
            + " registrar scale stands in for it, whose first six points were the same in 2013 to"
            + " 2016.",
        "",
        "| Grade | Point of 2002 | Stage of 2016 | Doctors | Worse | Same | Better | Median change | Least change | Greatest change |",
        "|---|---|---|---|---|---|---|---|---|---|");
    points.rows().forEach(this::say);
    say("");
  }

  private void notSaid() {
    say("## What cannot be said", "");
    CompareHeading.missing(january).forEach(line -> say("- Offer of 16 January 2016: " + line));
    Comparison bare = comparison(HOSPITAL, "2016-02-offer", THIRTEEN);
    CompareHeading.missing(bare).forEach(line -> say("- Offer of 11 February 2016: " + line));
    CompareHeading.missing(asMade).forEach(line -> say("- Contract of 2016: " + line));
    say(
        "- How the announced rise of 11 % or 13.5 % would have fallen on each point: it was an average,"
            + " and the points of the offers were never published to the pound.",
        "- What is true of other hospitals: this page speaks of two rotas of one trust. Run the command"
            + " below on another rota.",
        "");
  }

  private void again() {
    say(
        "## To work it out again",
        "",
        "```",
        "safecover compare examples/cpft-january-2016 --from 2002 --to 2015-11-offer \\",
        "  --assume basic-rise=11% --claim nobody-worse-off --claim average-rise=11%",
        "```",
        "",
        "This page is written by a test, which fails when a number changes.");
  }

  private void table(ShownTable table) {
    say("**" + table.title() + "**", "");
    say("| " + String.join(" | ", table.columns()) + " |");
    say("|" + "---|".repeat(table.columns().size()));
    table.rows().forEach(row -> say("| " + String.join(" | ", row) + " |"));
    say("");
  }

  private void say(String... more) {
    lines.addAll(List.of(more));
  }
}
