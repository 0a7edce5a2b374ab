package org.safecover.rules.pay.line;

import java.util.Arrays;
import java.util.Optional;

/// A figure that nobody here has read and that a user may assume.
public enum Assumable {
  BASIC_RISE("basic-rise", Kind.PERCENT, "rise of basic pay over each doctor's point of 2002"),
  UNSOCIAL_RATE(
      "unsocial-rate",
      Kind.PERCENT,
      "extra for evenings and weekends where an offer does not say it"),
  ON_CALL_ALLOWANCE("on-call-allowance", Kind.PERCENT, "allowance for being on call, of basic"),
  ON_CALL_BANDS("on-call-bands", Kind.READING, "how the tests of an on-call rota lead to a band"),
  PART_TIME_BANDS("part-time-bands", Kind.READING, "how part-time work leads to FA, FB or FC"),
  SCALE_POINT("scale-point", Kind.POINT, "point of the scale of 2002 of those without one"),
  STAGE("stage", Kind.STAGE, "stage of training of those without one"),
  LEAVE_DAYS("leave-days", Kind.DAYS, "working days of annual leave a year of those without any"),
  STANDARD_DAY("standard-day", Kind.HOURS, "hours of a part-time doctor's standard working day"),
  WHOLE_TIME_WEEKENDS(
      "whole-time-weekends", Kind.ONE_IN, "how often a whole-time doctor works weekends"),
  WHOLE_TIME_CALLS("whole-time-calls", Kind.ONE_IN, "how often a whole-time doctor is on call");

  private final String text;
  private final Kind kind;
  private final String about;

  Assumable(String text, Kind kind, String about) {
    this.text = text;
    this.kind = kind;
    this.about = about;
  }

  /// How an assumption is written.
  public enum Kind {
    /// `11%`, or `10%..12%` for all between.
    PERCENT,
    /// `27`, or `27..32`.
    DAYS,
    /// `7.5`.
    HOURS,
    /// `1:6` or `6`.
    ONE_IN,
    /// The one word `flowchart`: as the flow chart that the union published has it.
    READING,
    /// A scale and a point, such as `str-3`.
    POINT,
    /// A stage of training, such as `st4`.
    STAGE
  }

  /// The name under which it is assumed.
  public String text() {
    return text;
  }

  public Kind kind() {
    return kind;
  }

  public String about() {
    return about;
  }

  public static Optional<Assumable> find(String typed) {
    return Arrays.stream(values())
        .filter(each -> each.text.equalsIgnoreCase(typed.strip()))
        .findFirst();
  }
}
