package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import org.safecover.report.words.Fact;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.comparison.Verdict;

/// A comparison for people at a terminal.
public final class CompareText {

  private static final int NAME_WIDTH = 14;

  private final ComparisonReport report;
  private final List<String> lines = new ArrayList<>();

  private CompareText(ComparisonReport report) {
    this.report = report;
  }

  /// Lines without their ends.
  public static List<String> lines(ComparisonReport report) {
    CompareText text = new CompareText(report);
    text.all();
    return List.copyOf(text.lines);
  }

  private void all() {
    lines.add(CompareHeading.title(report));
    CompareHeading.of(report).forEach(this::fact);
    claims();
    CompareTables tables = new CompareTables(report);
    tables.whole().ifPresent(this::table);
    tables.groups().values().forEach(this::table);
    tables.doctors().ifPresent(this::table);
    new ClaimWords(report).examples().forEach(this::example);
  }

  private void fact(Fact fact) {
    String name = fact.name();
    for (String line : fact.lines()) {
      lines.add(padded(name, NAME_WIDTH) + line);
      name = "";
    }
  }

  private void claims() {
    ClaimWords words = new ClaimWords(report);
    for (Verdict verdict : report.comparison().verdicts()) {
      lines.add("");
      lines.add(
          "Claim \"%s\": %s".formatted(verdict.claim().sentence(), ClaimWords.answer(verdict)));
      words.why(verdict).forEach(line -> lines.add("  " + line));
    }
    if (!report.comparison().breakEvens().isEmpty()) {
      lines.add("");
      lines.add("Break-even");
      report.comparison().breakEvens().stream()
          .map(ClaimWords::sentence)
          .forEach(line -> lines.add("  " + line));
    }
  }

  private void example(Counterexample example) {
    Question question = report.comparison().question();
    String who = example.doctor().pattern().person().id().text();
    table(
        ClaimWords.statement(
            who + " under " + question.from().contract().title(), example.change().before()));
    table(
        ClaimWords.statement(
            who + " under " + question.to().contract().title(), example.change().after()));
  }

  private void table(ShownTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
