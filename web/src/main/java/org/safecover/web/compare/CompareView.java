package org.safecover.web.compare;

import java.util.List;
import java.util.stream.Stream;
import org.safecover.report.compare.ChangePicture;
import org.safecover.report.compare.ComparePage;
import org.safecover.report.compare.ComparisonReport;
import org.safecover.report.compare.PageOfComparison;
import org.safecover.report.compare.PageOfComparison.ClaimView;
import org.safecover.report.compare.PageOfComparison.RowView;
import org.safecover.report.compare.PageOfComparison.TableView;
import org.safecover.report.words.Fact;

/// A comparison as its page shows it.
///
/// @param picture one, or none outside the hospital, and where nobody's pay can be said
/// @param said in one sentence
/// @param worst a table of those with the greatest loss, worst first; none outside the hospital
/// @param more how many doctors are left out after them
record CompareView(
    String subject,
    String said,
    List<Fact> facts,
    List<ClaimView> claims,
    List<String> breakEvens,
    List<ChangePicture> picture,
    List<TableView> tables,
    List<TableView> worst,
    int more) {

  private static final int SHOWN = 40;

  static CompareView of(ComparisonReport report) {
    PageOfComparison parts = ComparePage.parts(report);
    return new CompareView(
        parts.subject(),
        said(parts),
        parts.facts().stream()
            .map(fact ->
                new Fact(fact.name(), fact.lines().stream().map(CompareForm::said).toList()))
            .toList(),
        parts.claims().stream().map(CompareView::plain).toList(),
        parts.breakEvens(),
        parts.changes().stream().toList(),
        Stream.concat(parts.whole().stream(), parts.groups().stream()).toList(),
        parts.doctors().stream().map(CompareView::first).toList(),
        parts.doctors().map(doctors -> Math.max(0, doctors.rows().size() - SHOWN)).orElse(0));
  }

  private static String said(PageOfComparison parts) {
    return parts
        .whole()
        .map(whole ->
            whole.rows().stream()
                .map(row -> row.head() + ": " + String.join(" ", row.cells()))
                .filter(line -> line.startsWith("Doctors ") || line.startsWith("Median"))
                .toList())
        .map(lines -> String.join(". ", lines) + ".")
        .orElse("Nothing can be said of all doctors together.");
  }

  private static ClaimView plain(ClaimView claim) {
    return new ClaimView(
        claim.sentence(),
        claim.answer(),
        claim.mark(),
        claim.why().stream().map(CompareForm::said).toList());
  }

  private static TableView first(TableView doctors) {
    List<RowView> rows = doctors.rows().stream().limit(SHOWN).toList();
    return new TableView(doctors.title(), doctors.columns(), rows);
  }
}
