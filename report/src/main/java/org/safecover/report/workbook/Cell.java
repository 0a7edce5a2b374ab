package org.safecover.report.workbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

/// What one cell holds, by its kind, so that a spreadsheet can sort and add it.
public sealed interface Cell {

  record Text(String text) implements Cell {}

  /// Text that something is wrong with.
  ///
  /// @param why what, and what would be right: a note at the cell
  record Marked(String text, String why) implements Cell {}

  record Count(long number) implements Cell {}

  /// A time on the hospital's clock.
  record Moment(LocalDateTime local) implements Cell {}

  /// Elapsed time, shown as decimal hours.
  record Hours(Duration length) implements Cell {}

  /// An amount of money.
  record Pounds(BigDecimal amount) implements Cell {}

  /// @param part of one: 0.11 is shown as 11 %
  record Percent(BigDecimal part) implements Cell {}

  record Blank() implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Count(number);
  }
}
