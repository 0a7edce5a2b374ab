package org.safecover.national.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Group;
import org.safecover.report.country.CsvTable;
import org.safecover.risk.forecast.Distribution;
import org.safecover.risk.forecast.Share;
import org.safecover.risk.forecast.Spread;

/// How an action is likely to go, by trust, system, region and in all.
public final class RiskTable {

  private static final List<String> COLUMNS =
      List.of(
          "level",
          "name",
          "trusts",
          "broken",
          "chance_of_gap",
          "chance_low",
          "chance_high",
          "expected",
          "expected_low",
          "expected_high",
          "no_worse_in_19_of_20",
          "mean_of_worst_in_20",
          "nobody_comes",
          "patients_not_seen");

  private RiskTable() {}

  public static CsvTable of(Findings<TrustRisk> findings) {
    return new CsvTable(
        "risk", COLUMNS, findings.groups().stream().map(group -> row(findings, group)).toList());
  }

  private static List<String> row(Findings<TrustRisk> findings, Group group) {
    List<TrustRisk> trusts = findings.of(group);
    List<String> row = new ArrayList<>();
    row.add(group.level().text());
    row.add(group.name());
    row.add(Integer.toString(trusts.size()));
    row.add(Integer.toString(group.trusts().size() - trusts.size()));
    if (trusts.isEmpty()) {
      Stream.generate(() -> "").limit(COLUMNS.size() - row.size()).forEach(row::add);
      return row;
    }
    Distribution weighted =
        Samples.sum(trusts.stream().map(TrustRisk::weighted).toList()).distribution();
    Share gap = weighted.aboveNought();
    Spread spread = Spread.of(weighted);
    row.add(chance(gap.value()));
    row.add(chance(gap.interval().low()));
    row.add(chance(gap.interval().high()));
    row.add(minutes(spread.mean()));
    row.add(minutes(spread.meanInterval().low()));
    row.add(minutes(spread.meanInterval().high()));
    row.add(Long.toString(spread.percentile95()));
    row.add(minutes(spread.tail()));
    row.add(Long.toString(trusts.stream().mapToLong(TrustRisk::allAbsent).sum()));
    row.add(
        minutes(
            Samples.sum(trusts.stream().map(TrustRisk::forgone).toList()).distribution().mean()));
    return row;
  }

  private static String chance(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String minutes(double minutes) {
    return String.format(Locale.ROOT, "%.1f", minutes);
  }
}
