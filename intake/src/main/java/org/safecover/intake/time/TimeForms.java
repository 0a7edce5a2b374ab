package org.safecover.intake.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.cell.Serials;

/// How dates and times are written in cells.
public final class TimeForms {

  public static final Form<LocalDate> DATE =
      new Form<>("a date from 2000 to 2099 such as `2016-01-12`", TimeForms::date);

  public static final Form<LocalTime> TIME =
      new Form<>("a time of day such as `09:00`", TimeForms::time);

  public static final Form<Instant> MOMENT =
      new Form<>("a local date and time such as `2016-01-12T09:00`", TimeForms::moment);

  public static final Form<DayOrMoment> DAY_OR_MOMENT =
      new Form<>(
          "a date such as `2016-01-12`, or a local date and time such as `2016-01-12T09:00`",
          TimeForms::dayOrMoment);

  private TimeForms() {}

  private static Optional<LocalDate> date(Cell cell) {
    Optional<LocalDate> date =
        findWritten(cell)
            .filter(w -> w.time().orElse(LocalTime.MIDNIGHT).equals(LocalTime.MIDNIGHT))
            .flatMap(WrittenTime::date);
    return date.isPresent() ? date : refuse(cell, DATE.described());
  }

  private static Optional<LocalTime> time(Cell cell) {
    Optional<LocalTime> time =
        findWritten(cell).filter(w -> w.date().isEmpty()).flatMap(WrittenTime::time);
    return time.isPresent() ? time : refuse(cell, TIME.described());
  }

  private static Optional<Instant> moment(Cell cell) {
    Optional<WrittenTime> written = findWritten(cell);
    Optional<LocalDateTime> local = written.flatMap(w -> findLocal(w, cell));
    return local.isPresent()
        ? instant(local.get(), written.get(), cell)
        : refuse(cell, MOMENT.described());
  }

  private static Optional<DayOrMoment> dayOrMoment(Cell cell) {
    Optional<WrittenTime> written = findWritten(cell);
    if (written.isEmpty() || written.get().date().isEmpty()) {
      return refuse(cell, DAY_OR_MOMENT.described());
    }
    WrittenTime time = written.get();
    return time.findLocal().isPresent()
        ? instant(time.findLocal().get(), time, cell).map(DayOrMoment.Moment::new)
        : time.date().map(DayOrMoment.Day::new);
  }

  private static Optional<Instant> instant(LocalDateTime local, WrittenTime written, Cell cell) {
    ZoneId zone = cell.reading().zone();
    LocalTimeText meaning =
        written.offset().isPresent()
            ? LocalTimeText.of(local.atOffset(written.offset().get()), zone)
            : LocalTimeText.of(local, zone);
    return switch (meaning) {
      case LocalTimeText.At(Instant instant) -> Optional.of(instant);
      case LocalTimeText.Not(String found, String wanted) -> cell.refuse(found, wanted);
    };
  }

  /// A workbook writes midnight as a bare date.
  private static Optional<LocalDateTime> findLocal(WrittenTime written, Cell cell) {
    return written.findLocal().isPresent() || cell.reading().serials() == Serials.NONE
        ? written.findLocal()
        : written.date().map(LocalDate::atStartOfDay);
  }

  private static Optional<WrittenTime> findWritten(Cell cell) {
    Optional<WrittenTime> written = WrittenTime.find(cell.text());
    return written.isPresent() ? written : findSerial(cell);
  }

  /// A workbook may hold a date or time as a bare number of days.
  private static Optional<WrittenTime> findSerial(Cell cell) {
    return cell.reading().serials() == Serials.NONE
        ? Optional.empty()
        : Forms.findNumber(cell.text())
            .flatMap(days -> SerialText.find(days, cell.reading().serials()))
            .flatMap(WrittenTime::find);
  }

  private static <T> Optional<T> refuse(Cell cell, String described) {
    boolean dayFirst = cell.text().matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*");
    return cell.refuse(
        "write "
            + described
            + (dayFirst ? ", the year first, so that day and month cannot be mistaken" : ""));
  }
}
