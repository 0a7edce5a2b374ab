package org.safecover.report.deduct;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.pay.Band;
import org.safecover.report.json.JsonText;
import org.safecover.rules.pay.deduction.DayRule;
import org.safecover.rules.pay.deduction.Deduction;
import org.safecover.rules.pay.deduction.DeductionTable;
import org.safecover.rules.pay.deduction.DutyKind;
import org.safecover.rules.pay.deduction.HourRule;

/// Deductions for other programs.
public final class DeductJson {

  private DeductJson() {}

  /// One object, ended by a line break.
  public static String text(Deductions deductions) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> whole(json, deductions));
    }
    return writer.toString();
  }

  private static void whole(JsonText json, Deductions deductions) {
    DeductionTable table = deductions.table();
    json.text("format", "safecover-deduct/1")
        .text("hospital", deductions.hospital().odsCode())
        .text("action", deductions.action().id())
        .text("contract", deductions.contract().id())
        .list("rules", List.copyOf(table.rules().entrySet()), rule -> rule(json, rule))
        .list("duties", table.duties(), duty -> duty(json, duty))
        .list("rows", table.rows(), row -> row(json, row))
        .words("notPriced", table.notPriced());
  }

  private static void rule(JsonText json, Map.Entry<LocalDate, DeductionTable.Rules> rule) {
    json.text("day", rule.getKey())
        .text("byDay", words(rule.getValue().day()))
        .text("byHour", words(rule.getValue().hour()));
  }

  private static String words(DayRule rule) {
    return switch (rule) {
      case DayRule.OfYear(var days, var source) -> DayRule.YEAR + " 1/" + days + ": " + source;
      case DayRule.OfMonth(var day, var source) ->
          DayRule.MONTH + " 1/" + day.lengthOfMonth() + " of a month: " + source;
      case DayRule.NotKnown(var why) -> "not known: " + why;
    };
  }

  private static String words(HourRule rule) {
    return switch (rule) {
      case HourRule.Allowed(var hours, var source) ->
          DayRule.HOUR + " 1/(" + hours + ") of a year: " + source;
      case HourRule.NotAllowed() -> "not allowed";
      case HourRule.NotKnown(var why) -> "not known: " + why;
    };
  }

  private static void duty(JsonText json, DutyKind duty) {
    json.text("day", duty.day())
        .text("from", duty.from())
        .text("length", duty.length())
        .word("presence", duty.presence());
  }

  private static void row(JsonText json, DeductionTable.Row row) {
    json.word("grade", row.salary().grade())
        .text("point", row.salary().point())
        .textOrNull("band", row.salary().band().map(Band::text))
        .text("yearly", row.salary().yearly().pounds())
        .list("deductions", List.copyOf(row.deductions()), each -> deduction(json, each));
  }

  private static void deduction(JsonText json, Optional<Deduction> deduction) {
    json.textOrNull("amount", deduction.map(d -> d.amount().pounds().toPlainString()))
        .textOrNull("rule", deduction.map(d -> d.rule().text()));
  }
}
