package org.safecover.report.hospital;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.Protection;

/// The table `pay` of a hospital folder.
final class PayRows {

  private PayRows() {}

  static Table table(List<PayStanding> standings) {
    return new Table(
        "pay",
        List.of(
            "person",
            "rota",
            "scale",
            "point",
            "stage",
            "leave_days",
            "prospective_cover",
            "premium",
            "london",
            "protection",
            "protected_basic",
            "protected_band",
            "origin"),
        standings.stream().map(PayRows::row));
  }

  private static List<String> row(PayStanding standing) {
    List<String> cells =
        new ArrayList<>(
            Arrays.asList(
                standing.person().text(),
                standing.rota().orElse(""),
                standing.point().map(at -> at.scale().id()).orElse(""),
                standing.point().map(at -> at.id()).orElse(""),
                standing.stage().map(Enum::name).orElse(""),
                standing.leaveDays().map(days -> days.toPlainString()).orElse(""),
                Words.word(standing.cover()),
                standing.premium().map(premium -> premium.id()).orElse(""),
                standing.london().map(zone -> zone.id()).orElse("")));
    cells.addAll(protection(standing.protection()));
    cells.add(Words.word(standing.origin()));
    return List.copyOf(cells);
  }

  private static List<String> protection(Protection protection) {
    return switch (protection) {
      case Protection.None() -> List.of("", "", "");
      case Protection.CashFloor(var basic, var band) ->
          List.of("section-1", basic.pounds().toPlainString(), band.text());
      case Protection.OldTerms() -> List.of("section-2", "", "");
    };
  }
}
