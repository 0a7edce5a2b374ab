package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.safecover.domain.figure.Ratio;
import org.safecover.report.words.Amounts;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Grouping;

/// The tables of a comparison: all doctors together, by group, one by one.
record CompareTables(ComparisonReport report) {

  private static final int TENTH = 10;

  /// Doctors whose greatest loss comes first, then by id.
  private static final Comparator<Compared.Said> WORST_FIRST =
      Comparator.comparing(Compared.Said::least)
          .thenComparing(doctor -> doctor.pattern().person().id());

  /// All doctors together; none when nobody's pay can be said.
  Optional<ShownTable> whole() {
    List<Distribution> ends = report.comparison().distributions();
    if (ends.isEmpty() || !isShown(ends.getFirst().size())) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    ways(ends).forEach(way -> rows.add(List.of("Doctors " + way.name(), way.text())));
    int size = ends.getFirst().size();
    if (report.isInside() || size >= 2 * WayCounts.SAFE) {
      rows.add(List.of("Median change", shares(ends, Distribution::median)));
    }
    rows.add(List.of("Rise of mean pay", shares(ends, Distribution::rise)));
    if (report.isInside()) {
      rows.add(List.of("Least change", shares(ends, Distribution::least)));
      rows.add(List.of("Greatest change", shares(ends, Distribution::most)));
    }
    if (report.isInside() || size >= TENTH * WayCounts.SAFE) {
      for (int n = 1; n < TENTH; n++) {
        int at = n - 1;
        rows.add(List.of("Decile " + n, shares(ends, end -> end.deciles().get(at))));
      }
    }
    return Optional.of(new ShownTable("All doctors", List.of("What", "Result"), rows));
  }

  /// A table for each way of grouping.
  SortedMap<Grouping, ShownTable> groups() {
    SortedMap<Grouping, ShownTable> tables = new TreeMap<>();
    for (Grouping grouping : Grouping.values()) {
      List<Grouping.Group> groups = grouping.groups(report.comparison().said());
      List<Grouping.Group> shown = report.isInside() ? groups : SafeGroups.merged(groups);
      if (!shown.isEmpty()) {
        tables.put(
            grouping,
            new ShownTable(
                "By " + grouping.text(),
                groupColumns(grouping),
                shown.stream().map(this::row).toList()));
      }
    }
    return tables;
  }

  private List<String> groupColumns(Grouping grouping) {
    String first = grouping.text();
    return report.isInside()
        ? List.of(first, "Doctors", "Worse", "Same", "Better", "Median change", "Rise of mean pay")
        : List.of(first, "Doctors", "Rise of mean pay");
  }

  private List<String> row(Grouping.Group group) {
    List<Distribution> ends =
        IntStream.range(0, report.comparison().ends().size()).mapToObj(group::at).toList();
    List<String> row = new ArrayList<>();
    row.add(group.name());
    row.add(Integer.toString(group.doctors().size()));
    if (report.isInside()) {
      WayCounts.of(ends).forEach(way -> row.add(way.text()));
      row.add(shares(ends, Distribution::median));
    }
    row.add(shares(ends, Distribution::rise));
    return row;
  }

  /// Every doctor, worst first; none outside the hospital.
  Optional<ShownTable> doctors() {
    if (!report.isInside() || report.comparison().said().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShownTable(
            "Doctors, worst first",
            List.of("Doctor", "Grade", "Before", "After", "Change", "Change in percent", "Way"),
            worstFirst().stream().map(CompareTables::row).toList()));
  }

  List<Compared.Said> worstFirst() {
    return report.comparison().said().stream().sorted(WORST_FIRST).toList();
  }

  private static List<String> row(Compared.Said doctor) {
    List<Change> ends = doctor.changes();
    return List.of(
        doctor.pattern().person().id().text(),
        doctor.pattern().person().grade().text(),
        PayWords.span(ends, end -> end.before().total(), PayWords::pounds),
        PayWords.span(ends, end -> end.after().total(), PayWords::pounds),
        PayWords.span(ends, Change::pounds, PayWords::change),
        PayWords.span(ends, Change::share, PayWords::change),
        way(ends));
  }

  private static String way(List<Change> ends) {
    List<String> ways = ends.stream().map(end -> end.way().text()).distinct().sorted().toList();
    return Amounts.list(ways.reversed()).replace(" and ", " or ");
  }

  private List<WayCounts> ways(List<Distribution> ends) {
    List<WayCounts> counts = WayCounts.of(ends);
    return report.isInside() ? counts : WayCounts.merged(counts);
  }

  private boolean isShown(int doctors) {
    return report.isInside() || doctors >= WayCounts.SAFE;
  }

  private static String shares(List<Distribution> ends, Function<Distribution, Ratio> share) {
    return PayWords.span(ends, share, PayWords::change);
  }
}
