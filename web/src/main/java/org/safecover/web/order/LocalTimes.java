package org.safecover.web.order;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.time.Period;
import org.safecover.intake.time.LocalTimeText;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.report.words.TimeWords;

/// Times as people read and write them on pages: by the clock of London.
public final class LocalTimes {

  private static final TimeWords WORDS = new TimeWords(Editions.ZONE);
  private static final DateTimeFormatter WITH_ZONE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private LocalTimes() {}

  /// A moment with its zone: `Tue 12 Jan 2016 08:00 GMT`.
  public static String moment(Instant at) {
    return WITH_ZONE.format(WORDS.at(at));
  }

  /// A stretch of time; the zone is named around a change of the clocks.
  public static String period(Period period) {
    return WORDS.period(period);
  }

  /// As a form's field holds it; with its offset where the local time happens twice.
  public static String typed(Instant at) {
    ZonedDateTime local = WORDS.at(at);
    boolean twice = Editions.ZONE.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
    return TYPED.format(local) + (twice ? local.getOffset() : "");
  }

  /// Reads what somebody typed; what cannot be read is added to the problems.
  static Optional<Instant> find(String field, String typed, List<FieldProblem> problems) {
    return switch (LocalTimeText.read(typed, Editions.ZONE)) {
      case LocalTimeText.At(var instant) -> Optional.of(instant);
      case LocalTimeText.Not(var found, var wanted) -> {
        problems.add(new FieldProblem(field, found, wanted));
        yield Optional.empty();
      }
    };
  }
}
