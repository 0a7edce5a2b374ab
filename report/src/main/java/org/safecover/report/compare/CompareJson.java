package org.safecover.report.compare;

import java.io.StringWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.Fact;
import org.safecover.rules.pay.comparison.BreakEven;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.comparison.Verdict;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;

/// A comparison for other programs. Amounts are pounds with two places; changes are percentages
/// with four, and every number that assumptions span has a least and a most.
public final class CompareJson {

  private static final int PLACES = 4;

  private final ComparisonReport report;
  private final CompareTables tables;
  private final JsonText json;

  private CompareJson(ComparisonReport report, JsonText json) {
    this.report = report;
    this.tables = new CompareTables(report);
    this.json = json;
  }

  /// One object, ended by a line break.
  public static String text(ComparisonReport report) {
    StringWriter text = new StringWriter();
    try (JsonText json = JsonText.to(text)) {
      new CompareJson(report, json).whole();
    }
    return text.toString();
  }

  private void whole() {
    json.object(() -> {
      Question question = report.comparison().question();
      json.text("format", "safecover-compare/1").text("hospital", report.hospital().odsCode());
      json.object("from", () -> side(question.from()));
      json.object("to", () -> side(question.to()));
      json.text("held", question.held().text()).word("audience", report.audience());
      json.list("heading", CompareHeading.of(report), this::fact);
      json.list("claims", report.comparison().verdicts(), this::verdict);
      json.list("breakEvens", report.comparison().breakEvens(), this::breakEven);
      json.list("all", tables.whole().stream().toList(), this::table);
      if (report.isInside()) {
        json.list("ends", numbered(), this::end);
      }
      json.list("groups", tables.groups().values(), this::table);
      if (report.isInside()) {
        json.list("doctors", tables.worstFirst(), this::doctor);
        json.list("notSaid", report.comparison().unsaid(), this::unsaid);
        json.list("examples", new ClaimWords(report).examples(), this::example);
      }
    });
  }

  private void side(Question.Side side) {
    json.text("contract", side.contract().id())
        .text("title", side.contract().title())
        .text("made", side.contract().made())
        .text("figuresOf", side.day())
        .text("source", side.contract().source());
  }

  private void fact(Fact fact) {
    json.text("name", fact.name()).texts("text", fact.lines());
  }

  private void verdict(Verdict verdict) {
    json.text("claim", verdict.claim().text())
        .text("sentence", verdict.claim().sentence())
        .text("answer", ClaimWords.answer(verdict))
        .texts("why", new ClaimWords(report).why(verdict));
  }

  private void breakEven(BreakEven even) {
    json.text("claim", even.claim().text())
        .text("assumption", even.what().text())
        .text("least", even.least().toPlainString())
        .text("most", even.most().toPlainString())
        .text("text", ClaimWords.sentence(even));
  }

  /// The places of the ends for which there is a distribution.
  private List<Integer> numbered() {
    return IntStream.range(0, report.comparison().distributions().size()).boxed().toList();
  }

  private void end(int at) {
    Distribution end = report.comparison().distributions().get(at);
    json.texts(
        "assumed", report.comparison().ends().get(at).stream().map(CompareJson::at).toList());
    for (Change.Way way : Change.Way.values()) {
      json.number(way.text(), end.count(way));
    }
    json.text("medianPercent", percent(end.median()))
        .texts("decilesPercent", end.deciles().stream().map(CompareJson::percent).toList())
        .text("leastPercent", percent(end.least()))
        .text("mostPercent", percent(end.most()))
        .text("riseOfMeanPercent", percent(end.rise()));
  }

  private static String at(Assumption assumption) {
    return ClaimWords.values(List.of(assumption));
  }

  private void table(ShownTable table) {
    json.text("title", table.title()).texts("columns", table.columns());
    json.list("rows", table.rows(), row -> json.texts("cells", row));
  }

  private void doctor(Compared.Said doctor) {
    List<Change> ends = doctor.changes();
    json.text("person", doctor.pattern().person().id())
        .word("grade", doctor.pattern().person().grade());
    money("before", ends, change -> change.before().total());
    money("after", ends, change -> change.after().total());
    money("change", ends, Change::pounds);
    json.text("leastPercent", percent(doctor.least().share()))
        .text("mostPercent", percent(doctor.most().share()));
  }

  private void unsaid(Compared.Unsaid doctor) {
    json.text("person", doctor.pattern().person().id());
    json.list(
        "missing",
        doctor.missing(),
        missing ->
            json.text("figure", missing.id())
                .text("title", missing.title())
                .text("why", missing.why())
                .textOrNull("assume", missing.assumable().map(what -> what.text())));
  }

  private void example(Counterexample example) {
    json.text("person", example.doctor().pattern().person().id());
    json.object("before", () -> statement(example.change().before()));
    json.object("after", () -> statement(example.change().after()));
  }

  private void statement(PayStatement.Known statement) {
    json.text("total", statement.total().pounds());
    json.list("lines", statement.lines(), this::line);
  }

  private void line(PayLine line) {
    json.text("rule", line.rule())
        .text("what", line.what())
        .textOrNull("hoursAWeek", line.hours().map(Ratio::toString))
        .text("share", line.share())
        .text("of", line.of().pounds())
        .text("yearly", line.yearly().pounds());
  }

  private void money(String name, List<Change> ends, Function<Change, Money> amount) {
    json.text(name + "Least", least(ends, amount).pounds())
        .text(name + "Most", most(ends, amount).pounds());
  }

  private static Money least(List<Change> ends, Function<Change, Money> amount) {
    return ends.stream().map(amount).min(Money::compareTo).orElseThrow();
  }

  private static Money most(List<Change> ends, Function<Change, Money> amount) {
    return ends.stream().map(amount).max(Money::compareTo).orElseThrow();
  }

  private static String percent(Ratio share) {
    return share.times(100).rounded(PLACES, RoundingMode.HALF_UP).toPlainString();
  }
}
