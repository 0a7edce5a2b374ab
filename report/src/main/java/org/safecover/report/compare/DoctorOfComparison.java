package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.compare.PageOfComparison.TableView;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.line.Missing;

/// One doctor of a comparison, line by line under both contracts.
///
/// @param lines what is found, or why nothing can be said
/// @param statements a pair for each end of what is assumed
public record DoctorOfComparison(String who, List<String> lines, List<TableView> statements) {

  public DoctorOfComparison {
    lines = List.copyOf(lines);
    statements = List.copyOf(statements);
  }

  /// Outside the hospital nobody is found.
  public static Optional<DoctorOfComparison> find(ComparisonReport report, PersonId who) {
    return report.comparison().doctors().stream()
        .filter(_ -> report.isInside())
        .filter(doctor -> doctor.pattern().person().id().equals(who))
        .findFirst()
        .map(doctor -> of(report.comparison(), doctor));
  }

  private static DoctorOfComparison of(Comparison comparison, Compared doctor) {
    String who = doctor.pattern().person().id().text();
    return switch (doctor) {
      case Compared.Said said ->
          new DoctorOfComparison(who, found(said), statements(comparison, who, said));
      case Compared.Unsaid(var _, var missing) ->
          new DoctorOfComparison(who, missing.stream().map(Missing::why).toList(), List.of());
    };
  }

  private static List<String> found(Compared.Said doctor) {
    List<Change> ends = doctor.changes();
    return List.of(
        "Before: " + PayWords.span(ends, end -> end.before().total(), PayWords::pounds) + ".",
        "After: " + PayWords.span(ends, end -> end.after().total(), PayWords::pounds) + ".",
        "Change: %s (%s)."
            .formatted(
                PayWords.span(ends, Change::pounds, PayWords::change),
                PayWords.span(ends, Change::share, PayWords::change)));
  }

  private static List<TableView> statements(
      Comparison comparison, String who, Compared.Said doctor) {
    List<TableView> tables = new ArrayList<>();
    for (int end = 0; end < doctor.changes().size(); end++) {
      Change change = doctor.changes().get(end);
      String where =
          doctor.changes().size() == 1
              ? ""
              : ", assuming " + ClaimWords.values(comparison.ends().get(end));
      String before = comparison.question().from().contract().title();
      String after = comparison.question().to().contract().title();
      tables.add(
          TableView.of(ClaimWords.statement(who + " under " + before + where, change.before())));
      tables.add(
          TableView.of(ClaimWords.statement(who + " under " + after + where, change.after())));
    }
    return tables;
  }
}
