package org.safecover.report.recall;

import java.io.Writer;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Recall;
import org.safecover.domain.cover.RecalledDuties;
import org.safecover.report.json.JsonText;

/// Writes a smallest recall as `recall.json`.
public final class RecallJson {

  private static final int VERSION = 1;

  private RecallJson() {}

  /// Writes the recall and closes the writer.
  ///
  /// @param plan the plan whose gaps it would close
  public static void write(Plan plan, Recall recall, Writer writer) {
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> {
        json.text("format", "safecover-recall").number("version", VERSION);
        json.text("hospital", plan.hospital()).text("action", plan.action());
        json.number("wanted", recall.wanted()).number("left", recall.left());
        json.number("count", recall.count()).number("fewest", recall.fewest());
        json.text("length", recall.length()).truth("provenLeast", recall.provenLeast());
        json.list("duties", recall.duties(), duties -> duties(json, duties));
      });
    }
  }

  private static void duties(JsonText json, RecalledDuties duties) {
    json.word("grade", duties.grade())
        .text("area", duties.area())
        .text("role", duties.role())
        .period(duties.period())
        .number("count", duties.count());
  }
}
