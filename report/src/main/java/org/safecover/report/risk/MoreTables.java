package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.domain.money.Money;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.words.TimeWords;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.forecast.WorkForecast;
import org.safecover.risk.seen.Judged;
import org.safecover.risk.seen.Seen;
import org.safecover.risk.standby.Standby;
import org.safecover.risk.standby.Standbys;

/// The tables of standbys and of what counts taught.
record MoreTables(RiskReport report) {

  /// Those that were asked for, in their order.
  List<ShownTable> all() {
    List<ShownTable> tables = new ArrayList<>();
    report.more().standbys().map(this::standbys).ifPresent(tables::add);
    if (report.more().seen().isPresent()) {
      Seen seen = report.more().seen().get();
      tables.add(learnt(seen));
      tables.add(judged(seen));
      tables.add(restored());
    }
    return tables;
  }

  /// What must be said beside the tables.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    report.more().standbys().ifPresent(found -> notes.add(proof(found)));
    report.more().seen().ifPresent(seen -> notes.addAll(notes(seen)));
    return notes;
  }

  private static String proof(Standbys found) {
    String knee =
        found.knee() == 0 ? "" : " The curve bends after %d of them.".formatted(found.knee());
    return "These standbys take at least %s of what the best choice of as many could take off the same %d draws: proven for this case; at least half is proven for every case.%s"
        .formatted(RiskWords.percent(found.proven()), found.draws(), knee);
  }

  private static List<String> notes(Seen seen) {
    List<String> notes = new ArrayList<>(seen.notes());
    if (seen.remembered() > 0) {
      notes.add(seen.remembered() + " counts of earlier actions taught the rates.");
    }
    return notes;
  }

  private ShownTable standbys(Standbys found) {
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("0", "nobody", "", "", "", RiskWords.amount(found.before()), ""));
    for (int k = 1; k <= found.chosen().size(); k++) {
      Standby standby = found.chosen().get(k - 1);
      rows.add(
          List.of(
              Integer.toString(k),
              standby.candidate().person().id().text(),
              times.shortPeriod(standby.candidate().window()),
              RiskWords.amount(standby.gain()),
              cost(k - 1),
              RiskWords.amount(standby.left()),
              k == found.knee() ? "knee" : ""));
    }
    return new ShownTable(
        "Standbys that leave the least uncovered, in weighted minutes",
        List.of("No.", "Who", "When", "Takes off", "Costs if worked", "Left then", "Bend"),
        rows);
  }

  private String cost(int at) {
    Optional<Money> cost = report.more().costs().get(at);
    return cost.map(money -> "£" + money.pounds().toPlainString()).orElse("no rate known");
  }

  /// The update of the rates.
  private static ShownTable learnt(Seen seen) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<RateKey, RateBelief> rate : seen.before().rates().entrySet()) {
      RateBelief after = seen.after().rates().getOrDefault(rate.getKey(), rate.getValue());
      rows.add(
          List.of(
              rate.getKey().group().text(),
              rate.getKey().day().text(),
              span(rate.getValue()),
              span(after)));
    }
    return new ShownTable(
        "What the counts taught of attendance", List.of("Who", "When", "Before", "Now"), rows);
  }

  private static String span(RateBelief belief) {
    return "%s (%s to %s)"
        .formatted(
            RiskWords.percent(belief.mean()),
            RiskWords.percent(belief.quantile(0.025)),
            RiskWords.percent(belief.quantile(0.975)));
  }

  /// How forecasts did, by time of count: never by a team, which may be few.
  private ShownTable judged(Seen seen) {
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    Map<String, double[]> sums = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Judged one : seen.judged()) {
      String key = one.count().at().toString();
      names.put(key, times.shortMoment(one.count().at()));
      double[] sum = sums.computeIfAbsent(key, _ -> new double[6]);
      sum[0]++;
      sum[1] += one.count().due();
      sum[2] += one.count().came();
      sum[3] += one.mean();
      sum[4] += one.crps();
      sum[5] += one.startingCrps();
    }
    List<List<String>> rows = new ArrayList<>();
    sums.forEach((key, sum) -> {
      boolean safe = sum[1] >= TeamRows.SAFE;
      rows.add(
          List.of(
              names.getOrDefault(key, key),
              RiskWords.amount(sum[0]),
              safe ? RiskWords.amount(sum[1]) : "fewer than 5",
              safe ? RiskWords.amount(sum[2]) : "not shown",
              safe ? RiskWords.amount(sum[3]) : "not shown",
              RiskWords.amount(sum[4] / sum[0]),
              RiskWords.amount(sum[5] / sum[0])));
    });
    return new ShownTable(
        "How the forecasts before each count did",
        List.of(
            "Counted at",
            "Teams",
            "Due",
            "Came",
            "Forecast",
            "Score (doctors off, less is better)",
            "Score of the starting rates"),
        rows);
  }

  /// Planned work that was moved and is likely enough to go ahead.
  private ShownTable restored() {
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    List<List<String>> rows =
        report.forecast().work().stream()
            .filter(work -> work.work().cause().isPresent())
            .filter(work -> work.runs().interval().low() >= report.more().restoreFrom())
            .sorted(MoreTables::bySoonestNeed)
            .map(work ->
                List.of(
                    work.work().session().id().text(),
                    times.shortPeriod(work.work().session().period()),
                    work.work().session().area().text(),
                    work.work().session().priority().name(),
                    Integer.toString(work.work().session().patients()),
                    RiskWords.share(work.runs())))
            .toList();
    return new ShownTable(
        "Planned work that could be restored",
        List.of("Session", "When", "Area", "Priority", "Patients", "Chance to go ahead"),
        rows);
  }

  private static int bySoonestNeed(WorkForecast a, WorkForecast b) {
    int byPriority = a.work().session().priority().compareTo(b.work().session().priority());
    int byTime = a.work().session().period().compareTo(b.work().session().period());
    return byPriority != 0 ? byPriority : byTime;
  }
}
