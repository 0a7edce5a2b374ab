package org.safecover.report.recall;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Recall;
import org.safecover.domain.cover.RecalledDuties;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// A smallest recall in words.
public final class RecallText {

  private RecallText() {}

  /// @param plan the plan whose gaps it would close
  public static List<String> lines(Hospital hospital, Plan plan, Recall recall) {
    PlanWords words = new PlanWords(hospital, plan);
    List<String> lines = new ArrayList<>();
    lines.add("Smallest recall (the plan does not count on it)");
    if (recall.duties().isEmpty()) {
      lines.add(
          recall.reachesWanted()
              ? "  None is needed: %,d weighted minutes stay uncovered.".formatted(recall.left())
              : "  No called-out duty holds what is open: %,d weighted minutes stay uncovered whoever returns."
                  .formatted(recall.left()));
      return lines;
    }
    lines.add(
        "  %s, %s in all, would bring what stays uncovered to %,d weighted minutes."
            .formatted(
                Amounts.count(recall.count(), "duty", "duties"),
                Amounts.length(recall.length()),
                recall.left()));
    if (!recall.reachesWanted()) {
      lines.add("  That is the least that any recall reaches.");
    }
    for (RecalledDuties duties : recall.duties()) {
      lines.add("  " + line(words, duties));
    }
    lines.add("  " + proof(recall));
    return lines;
  }

  /// `2 x specialty registrar, on-call registrar, Acute Medicine, Tue 12 Jan 2016 20:00 – …`.
  static String line(PlanWords words, RecalledDuties duties) {
    return "%d x %s, %s, %s, %s"
        .formatted(
            duties.count(),
            duties.grade().text(),
            duties.role(),
            words.area(duties.area()),
            words.times().period(duties.period()));
  }

  private static String proof(Recall recall) {
    if (recall.provenLeast()) {
      return "Proven smallest: no fewer duties would do, and no other choice of as many takes less time.";
    }
    return "Not proven smallest: at least "
        + Amounts.count(recall.fewest(), "duty is", "duties are")
        + " needed.";
  }
}
