package org.safecover.rules.cover;

import java.time.Duration;
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
    long total = 0;
    for (Period part : parts(cover, worked)) {
      total +=
          part.length().toMinutes()
              * findPencePerHour(person.grade().group(), part.start()).orElse(0L);
    }
    return total;
  }

  /// How long a cover lasts outside the person's own planned duties.
  public Duration extra(Period cover, List<Duty> worked) {
    return parts(cover, worked).stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// How much of that no rate covers.
  public Duration unpriced(Person person, Period cover, List<Duty> worked) {
    return parts(cover, worked).stream()
        .filter(part -> findPencePerHour(person.grade().group(), part.start()).isEmpty())
        .map(Period::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private List<Period> parts(Period cover, List<Duty> worked) {
    List<Period> paid =
        worked.stream()
            .filter(duty -> duty.service() == Service.PLANNED)
            .map(Duty::period)
            .toList();
    return cover.minus(paid).stream()
        .flatMap(extra -> extra.cutAt(changes(extra)).stream())
        .toList();
  }

  private Optional<Long> findPencePerHour(StaffGroup group, Instant at) {
    ZonedDateTime local = at.atZone(zone);
    return card.rates().stream()
        .filter(r -> r.group() == group && r.covers(local.toLocalTime()))
        .filter(r -> r.perHour().findOn(local.toLocalDate()).isPresent())
        .findFirst()
        .map(r -> r.perHour().on(local.toLocalDate()).pence());
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
