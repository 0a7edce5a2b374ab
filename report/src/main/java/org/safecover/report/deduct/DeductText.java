package org.safecover.report.deduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.action.Version;
import org.safecover.domain.pay.Band;
import org.safecover.domain.staff.Grade;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PayWords;
import org.safecover.report.words.TimeWords;
import org.safecover.rules.pay.deduction.DayRule;
import org.safecover.rules.pay.deduction.Deduction;
import org.safecover.rules.pay.deduction.DeductionTable.Row;
import org.safecover.rules.pay.deduction.DutyKind;
import org.safecover.rules.pay.deduction.HourRule;
import org.safecover.rules.pay.deduction.Salary;

/// Deductions for people: the rule of each day with its source, then a table by grade and kind of
/// duty.
public final class DeductText {

  private static final String SALARY_COLUMNS = "  %-28s %-13s %-6s %13s";

  private final Deductions deductions;
  private final TimeWords times;
  private final List<String> lines = new ArrayList<>();

  private DeductText(Deductions deductions) {
    this.deductions = deductions;
    this.times = new TimeWords(deductions.hospital().zone());
  }

  public static List<String> lines(Deductions deductions) {
    DeductText text = new DeductText(deductions);
    text.heading();
    if (deductions.table().isEmpty()) {
      text.lines.add(
          "No duty of this rota is reached by the action, so there is nothing to deduct.");
    } else {
      text.rules();
      text.table();
      text.limits();
    }
    return List.copyOf(text.lines);
  }

  private void heading() {
    Version version = deductions.version();
    lines.add("%s (%s)".formatted(deductions.hospital().name(), deductions.hospital().odsCode()));
    lines.add(
        "What the action %s costs a doctor for each duty not worked, %s"
            .formatted(
                deductions.action().id(),
                version.windows().stream().map(times::period).collect(Collectors.joining("; "))));
    lines.add(
        "Salaries of %s (%s). Nobody is named: the table is by grade, point and duty."
            .formatted(deductions.contract().title(), deductions.contract().id()));
  }

  private void rules() {
    lines.add("");
    lines.add("How pay is deducted");
    deductions
        .table()
        .rules()
        .forEach((day, rules) -> {
          lines.add("  Duties that start on " + times.day(day) + ":");
          lines.add("    " + words(rules.day()));
          words(rules.hour()).ifPresent(words -> lines.add("    " + words));
        });
  }

  private static String words(DayRule rule) {
    return switch (rule) {
      case DayRule.OfYear(var days, var source) ->
          "%s: 1/%s of a year's salary for each day. %s".formatted(DayRule.YEAR, days, source);
      case DayRule.OfMonth(var day, var source) ->
          "%s: 1/%d of a month's salary for each day. %s"
              .formatted(DayRule.MONTH, day.lengthOfMonth(), source);
      case DayRule.NotKnown(var why) -> "cannot be said: " + why;
    };
  }

  private static Optional<String> words(HourRule rule) {
    return switch (rule) {
      case HourRule.Allowed(var hours, var source) ->
          Optional.of(
              "%s: or by the hour (%s h a year) where that is no greater. %s"
                  .formatted(DayRule.HOUR, PayWords.hours(hours), source));
      case HourRule.NotAllowed() -> Optional.empty();
      case HourRule.NotKnown(var why) -> Optional.of("By the hour: not sourced. " + why);
    };
  }

  private void table() {
    lines.add("");
    StringBuilder head =
        new StringBuilder(SALARY_COLUMNS.formatted("grade", "point", "band", "yearly"));
    deductions.table().duties().forEach(duty -> head.append("  ").append(heading(duty)));
    lines.add(head.toString());
    deductions.table().rows().forEach(this::row);
  }

  private String heading(DutyKind duty) {
    return "%s %s, %s"
        .formatted(times.shortDay(duty.day()), duty.from(), Amounts.length(duty.length()));
  }

  private void row(Row row) {
    Salary salary = row.salary();
    StringBuilder line =
        new StringBuilder(
            SALARY_COLUMNS.formatted(
                salary.grade().text(),
                salary.point(),
                salary.band().map(Band::text).orElse("basic"),
                PayWords.pounds(salary.yearly())));
    for (int i = 0; i < row.deductions().size(); i++) {
      int width = heading(deductions.table().duties().get(i)).length();
      String cell =
          row.deductions().get(i).map(d -> PayWords.pounds(d.amount())).orElse("not known");
      line.append("  ").append(" ".repeat(Math.max(0, width - cell.length()))).append(cell);
    }
    lines.add(line.toString());
  }

  private void limits() {
    lines.add("");
    for (Grade grade : deductions.table().notPriced()) {
      lines.add("The salaries of a " + grade.text() + " are not among the figures held here.");
    }
    if (!deductions.bands().isEmpty()) {
      lines.add("Whether \"salary\" holds the banding supplement is not sourced: both are shown.");
    }
    lines.add("A day is struck once, by the day on which a duty starts; amounts are rounded down.");
    long hourly =
        deductions.table().rows().stream()
            .flatMap(row -> row.deductions().stream())
            .flatMap(Optional::stream)
            .map(Deduction::rule)
            .filter(DayRule.HOUR::equals)
            .count();
    if (hourly > 0) {
      lines.add(Amounts.count(hourly, "amount is", "amounts are") + " by the hour (DEDUCT-HOUR).");
    }
  }
}
