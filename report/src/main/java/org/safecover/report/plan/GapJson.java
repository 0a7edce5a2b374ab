package org.safecover.report.plan;

import java.util.List;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.report.json.JsonText;

/// Writes a gap with everyone who might have held it and why each cannot.
public final class GapJson {

  private final JsonText json;

  private GapJson(JsonText json) {
    this.json = json;
  }

  static void write(JsonText json, Gap gap) {
    GapJson writer = new GapJson(json);
    json.text("post", gap.post())
        .period(gap.period())
        .number("others", gap.others())
        .list("exclusions", gap.exclusions(), writer::exclusion);
  }

  /// Writes reasons as the field `reasons` of the object that is being written.
  public static void writeReasons(JsonText json, List<Reason> reasons) {
    json.list("reasons", reasons, new GapJson(json)::reason);
  }

  private void exclusion(Gap.Exclusion exclusion) {
    json.text("person", exclusion.person()).list("reasons", exclusion.reasons(), this::reason);
  }

  private void reason(Reason reason) {
    switch (reason) {
      case Reason.BreaksLimit(var breach) -> breach(breach);
      case Reason.OwnDuty(var duty, var period) ->
          json.text("reason", "own-duty").text("duty", duty).period(period);
      case Reason.HoldsAnother(var post, var period) ->
          json.text("reason", "holds-another").text("post", post).period(period);
      case Reason.LacksCompetency(var competency) ->
          json.text("reason", "lacks-competency").text("competency", competency);
      case Reason.NotInArea() -> json.text("reason", "not-in-area");
      case Reason.OnLeave(var period) -> json.text("reason", "on-leave").period(period);
      case Reason.NotAvailable(var period) -> json.text("reason", "not-available").period(period);
    }
  }

  private void breach(Breach breach) {
    json.text("reason", "breaks-limit")
        .text("rule", breach.rule())
        .text("clause", breach.clause())
        .text("person", breach.person())
        .period(breach.window())
        .object("found", () -> measure(breach.found()))
        .object("required", () -> measure(breach.required()))
        .list("mustBeFree", breach.mustBeFree().map(List::of).orElse(List.of()), json::period)
        .list("evidence", breach.evidence(), this::duty);
  }

  private void measure(Measure measure) {
    switch (measure) {
      case Measure.Time(var length) -> json.text("measure", "time").text("length", length);
      case Measure.WeeklyAverage(var total, var days) ->
          json.text("measure", "weekly-average").text("total", total).number("days", days);
      case Measure.Count(var number, var things) ->
          json.text("measure", "count").number("number", number).text("things", things);
      case Measure.Frequency(var times, var of, var things) ->
          json.text("measure", "frequency")
              .number("times", times)
              .number("of", of)
              .text("things", things);
    }
  }

  private void duty(Duty duty) {
    json.text("id", duty.id())
        .text("person", duty.person())
        .period(duty.period())
        .text("area", duty.area())
        .text("role", duty.role())
        .word("service", duty.service())
        .word("presence", duty.presence())
        .text("expectedWork", duty.expectedWork())
        .word("origin", duty.origin());
  }
}
