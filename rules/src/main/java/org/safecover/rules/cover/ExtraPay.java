package org.safecover.rules.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.money.Rate;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// What a cover earns: the hours outside the covering doctor's own duties, at the rate of the day
/// and hour each falls on. Kept in sixtieths of a penny, so that minutes are exact and nothing is
/// rounded.
public final class ExtraPay {

  private final RateCard card;
  private final ZoneId zone;

  public ExtraPay(RateCard card, ZoneId zone) {
    this.card = card;
    this.zone = zone;
  }

  /// @param worked the person's published duties; time inside planned ones is paid already
  /// @return sixtieths of a penny; hours that no rate covers earn nothing here
  public long sixtieths(Person person, Period cover, List<Duty> worked) {
    List<Period> paid =
        worked.stream()
            .filter(duty -> duty.service() == Service.PLANNED)
            .map(Duty::period)
            .toList();
    long total = 0;
    for (Period extra : cover.minus(paid)) {
      for (Period part : extra.cutAt(changes(extra))) {
        total += part.length().toMinutes() * pencePerHour(person.grade().group(), part.start());
      }
    }
    return total;
  }

  private long pencePerHour(StaffGroup group, Instant at) {
    ZonedDateTime local = at.atZone(zone);
    Optional<Rate> rate =
        card.rates().stream()
            .filter(r -> r.group() == group && r.covers(local.toLocalTime()))
            .filter(r -> r.perHour().findOn(local.toLocalDate()).isPresent())
            .findFirst();
    return rate.map(r -> r.perHour().on(local.toLocalDate()).pence()).orElse(0L);
  }

  /// The instants inside a period at which a rate may change: midnights and the ends of bands.
  private List<Instant> changes(Period period) {
    List<Instant> changes = new ArrayList<>();
    LocalDate day = period.start().atZone(zone).toLocalDate();
    LocalDate last = period.end().atZone(zone).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      changes.add(day.atStartOfDay(zone).toInstant());
      for (Rate rate : card.rates()) {
        changes.add(day.atTime(rate.from()).atZone(zone).toInstant());
        changes.add(day.atTime(rate.to()).atZone(zone).toInstant());
      }
    }
    return changes;
  }
}
