package org.safecover.report.plan;

import org.safecover.domain.cover.Amendment;
import org.safecover.report.json.JsonText;

/// Writes what a changed plan was made from.
final class AmendmentJson {

  private AmendmentJson() {}

  static void write(JsonText json, Amendment change) {
    json.text("at", change.at())
        .list(
            "earlier",
            change.earlier(),
            earlier -> {
              json.text("until", earlier.until());
              PlanJson.version(json, earlier.version());
            })
        .list("covers", change.covers(), cover -> PlanJson.cover(json, cover))
        .list("releases", change.releases(), release -> PlanJson.release(json, release))
        .list(
            "away", change.away(), away -> json.text("person", away.person()).period(away.period()))
        .list(
            "locks",
            change.locks(),
            lock -> json.text("person", lock.person()).text("post", lock.post()))
        .list("came", change.came(), came -> came(json, came));
  }

  private static void came(JsonText json, Amendment.Came came) {
    json.text("dutiesFrom", came.start())
        .text("countedFrom", came.from())
        .word("grade", came.grade())
        .text("area", came.area())
        .text("role", came.role())
        .number("count", came.count());
  }
}
