package org.safecover.report.compare;

import static org.safecover.report.compare.RealComparison.HOSPITAL;
import static org.safecover.report.compare.RealComparison.comparison;
import static org.safecover.report.compare.RealComparison.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Grouping;
import org.safecover.rules.pay.comparison.Held;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// How the answer moves with what is assumed of each doctor: point, stage and leave.
final class ElevenPercentPoints {

  private static final Assumption ELEVEN = percent(Assumable.BASIC_RISE, "11%");
  private static final int PLACES = 4;

  private final List<Comparison> atEachPoint = new ArrayList<>();

  ElevenPercentPoints() {
    for (int point = 0; point <= ScalePoint.HIGHEST; point++) {
      atEachPoint.add(comparison(all(point, Stage.ST4), "2015-11-offer", ELEVEN));
    }
  }

  /// The most that one doctor's change in percent differs between any two points.
  String greatestMove() {
    Ratio greatest = Ratio.ZERO;
    for (int doctor = 0; doctor < HOSPITAL.standings().size(); doctor++) {
      int at = doctor;
      List<Ratio> shares =
          atEachPoint.stream().map(each -> each.said().get(at).least().share()).sorted().toList();
      greatest = greatest.max(shares.getLast().minus(shares.getFirst()));
    }
    return greatest.times(100).rounded(PLACES, RoundingMode.CEILING).toPlainString();
  }

  /// `40 at each of them`, `40 to 41`.
  String losersAtAnyPoint() {
    List<Integer> losers = atEachPoint.stream().map(ElevenPercentPoints::losers).sorted().toList();
    return losers.getFirst().equals(losers.getLast())
        ? losers.getFirst() + " at each of them"
        : losers.getFirst() + " to " + losers.getLast();
  }

  String losersWithLeave(int days) {
    Hospital others =
        RealComparison.with(standing ->
            new PayStanding(
                standing.person(),
                standing.rota(),
                standing.point(),
                standing.stage(),
                Optional.of(BigDecimal.valueOf(days)),
                standing.cover(),
                standing.premium(),
                standing.london(),
                standing.protection(),
                standing.origin()));
    return Integer.toString(losers(comparison(others, "2015-11-offer", ELEVEN)));
  }

  String losersWithHoursHeld() {
    return Integer.toString(losers(comparison(HOSPITAL, "2015-11-offer", Held.HOURS, ELEVEN)));
  }

  /// Rows of a table: the contract of 2016 with every doctor of a grade at one point and stage.
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int point = 0; point <= 5; point++) {
      rows.add(row(Grade.SHO, point, Stage.CT1));
      rows.add(row(Grade.SHO, point, Stage.CT3));
    }
    for (int point = 2; point <= ScalePoint.HIGHEST; point++) {
      rows.add(row(Grade.STR, point, Stage.ST4));
    }
    return rows;
  }

  private static String row(Grade grade, int point, Stage stage) {
    Comparison comparison = comparison(all(point, stage), "2016");
    Distribution found =
        Grouping.GRADE.groups(comparison.said()).stream()
            .filter(group -> group.name().equals(grade.text()))
            .findFirst()
            .orElseThrow()
            .at(0);
    List<String> cells = new ArrayList<>();
    cells.add(grade.text());
    cells.add(point == 0 ? "minimum" : Integer.toString(point));
    cells.add(stages(stage));
    cells.add(Integer.toString(found.size()));
    for (Change.Way way : Change.Way.values()) {
      cells.add(Integer.toString(found.count(way)));
    }
    cells.add(PayWords.change(found.median()));
    cells.add(PayWords.change(found.least()));
    cells.add(PayWords.change(found.most()));
    return "| " + String.join(" | ", cells) + " |";
  }

  /// Those that are paid alike.
  private static String stages(Stage stage) {
    return switch (stage) {
      case CT1 -> "CT1 or CT2";
      case ST4 -> "ST3 to ST8";
      default -> stage.id().toUpperCase(Locale.ROOT);
    };
  }

  private static Hospital all(int point, Stage stage) {
    return RealComparison.with(standing ->
        new PayStanding(
            standing.person(),
            standing.rota(),
            Optional.of(new ScalePoint(Scale.STR, point)),
            Optional.of(stage),
            standing.leaveDays(),
            standing.cover(),
            standing.premium(),
            standing.london(),
            standing.protection(),
            standing.origin()));
  }

  private static int losers(Comparison comparison) {
    return (int)
        comparison.said().stream()
            .map(Compared.Said::least)
            .filter(change -> change.way() == Change.Way.WORSE)
            .count();
  }
}
