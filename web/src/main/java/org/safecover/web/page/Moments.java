package org.safecover.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safecover.domain.time.Period;
import org.safecover.report.words.TimeWords;

/// Instants as pages show them: by the clock of London, with its zone.
public final class Moments {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.UK).withZone(ZONE);

  public String text(Instant at) {
    return FORM.format(at);
  }

  /// The zone is named around a change of the clocks.
  public String period(Period period) {
    return new TimeWords(ZONE).period(period);
  }
}
