package org.safecover.rules.pay.deduction;

import java.util.List;
import org.safecover.rules.pay.line.PayText;

/// The rules of pay deduction in words.
public final class DeductionTexts {

  private static final PayText YEAR =
      new PayText(
          DayRule.YEAR,
          "A day as a part of the year",
          "NHS Employers, advice on industrial action before June 2016; BMA, resident doctors' guide "
              + "to industrial action in England (since 2023)",
          "A day on which a rostered duty is not worked costs an equal part of the year's salary.",
          "The salary over the days of a year, rounded down to the penny so that no more is taken "
              + "than the rule allows.",
          List.of("pay.deduction.year-days"),
          List.of(
              "The day is that on which the duty starts, and it is struck once, however many duties "
                  + "start on it.",
              "Days without a duty, days of leave and days off cost nothing.",
              "A leap year makes no difference.",
              "Whether \"salary\" holds a banding supplement is not sourced: it is shown both ways."));

  private static final PayText MONTH =
      new PayText(
          DayRule.MONTH,
          "A day as a part of the month",
          "NHS Employers, advice on industrial action, as amended in June 2016",
          "A day on which a rostered duty is not worked costs an equal part of the month's salary.",
          "A twelfth of the year's salary over the days of the month, rounded down to the penny.",
          List.of("pay.deduction.month"),
          List.of("The month is that of the day on which the duty starts."));

  private static final PayText HOUR =
      new PayText(
          DayRule.HOUR,
          "A duty by the hour",
          "BMA, resident doctors' guide to industrial action in England (since 2023)",
          "A duty may be taken by the hour instead of by the day, where that is no greater.",
          "The hours of the duty over the hours of a year at the basic rate (the full-time week times "
              + "365/7), times the salary, rounded down to the penny; used when it is less than the "
              + "day's deduction.",
          List.of(
              "pay.deduction.hourly",
              "pay.deduction.part-duty",
              "pay.2016.full-time-week",
              "pay.2016.hourly-days"),
          List.of(
              "The hours are those of the duty from start to end, on call too.",
              "What a part of a duty costs is not sourced."));

  private DeductionTexts() {}

  /// Each once.
  public static List<PayText> all() {
    return List.of(YEAR, MONTH, HOUR);
  }
}
