package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.report.compare.PageOfComparison.TableView;
import org.safecover.report.page.PageTemplate;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.comparison.Verdict;

/// A comparison as one page that stands alone: no script, no request.
public final class ComparePage {

  private static final String TEMPLATE = "org/safecover/report/compare/compare.html";

  private final ComparisonReport report;
  private final ClaimWords words;

  private ComparePage(ComparisonReport report) {
    this.report = report;
    this.words = new ClaimWords(report);
  }

  /// The whole page; the same comparison gives the same text.
  public static String html(ComparisonReport report) {
    return PageTemplate.html(TEMPLATE, new ComparePage(report).page());
  }

  /// What the page shows, for other pages to show.
  public static PageOfComparison parts(ComparisonReport report) {
    return new ComparePage(report).page();
  }

  private PageOfComparison page() {
    CompareTables tables = new CompareTables(report);
    boolean pictured = report.isInside() && !report.comparison().said().isEmpty();
    return new PageOfComparison(
        CompareHeading.title(report) + ", " + report.hospital().name(),
        CompareHeading.title(report),
        CompareHeading.of(report),
        report.comparison().verdicts().stream().map(this::claim).toList(),
        report.comparison().breakEvens().stream().map(ClaimWords::sentence).toList(),
        pictured ? Optional.of(PayPicture.of(tables.worstFirst())) : Optional.empty(),
        pictured ? Optional.of(ChangePicture.of(tables.worstFirst())) : Optional.empty(),
        tables.whole().map(TableView::of),
        tables.groups().values().stream().map(TableView::of).toList(),
        tables.doctors().map(TableView::of),
        examples().stream().map(TableView::of).toList());
  }

  private PageOfComparison.ClaimView claim(Verdict verdict) {
    String mark =
        switch (verdict) {
          case Verdict.Holds _ -> "holds";
          case Verdict.Fails _ -> "fails";
          case Verdict.Depends _, Verdict.CannotBeSaid _ -> "open";
        };
    return new PageOfComparison.ClaimView(
        verdict.claim().sentence(), ClaimWords.answer(verdict), mark, words.why(verdict));
  }

  private List<ShownTable> examples() {
    Question question = report.comparison().question();
    List<ShownTable> tables = new ArrayList<>();
    for (Counterexample example : words.examples()) {
      String who = example.doctor().pattern().person().id() + " under ";
      tables.add(
          ClaimWords.statement(
              who + question.from().contract().title(), example.change().before()));
      tables.add(
          ClaimWords.statement(who + question.to().contract().title(), example.change().after()));
    }
    return tables;
  }
}
