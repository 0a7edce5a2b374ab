package org.safecover.rules.pay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Rotas by chance: duties of any length at any quarter of an hour, some on call, over weeks that
/// may hold a change of the clocks.
record RandomRota(RandomGenerator chance) {

  private static final PersonId PATEL = new PersonId("patel");
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2015, 1, 5);
  private static final int MONDAYS = 600;
  private static final int QUARTERS_IN_HOUR = 4;

  DrawnRota next() {
    int weeks = 1 + chance.nextInt(10);
    LocalDate first = FIRST_MONDAY.plusWeeks(chance.nextInt(MONDAYS));
    Instant end = first.plusWeeks(weeks).atStartOfDay(DrawnRota.LONDON).toInstant();
    List<Duty> duties = new ArrayList<>();
    int off = 8 + chance.nextInt(60);
    Instant start = first.atStartOfDay(DrawnRota.LONDON).toInstant().plus(quarters(0, 24));
    while (start.isBefore(end)) {
      Duty duty = duty(start);
      duties.add(duty);
      start = duty.period().end().plus(quarters(2, off));
    }
    return new DrawnRota(weeks, first, duties);
  }

  /// A rota as real ones are: weeks of days, evenings, long days or nights, which mostly keep the
  /// limits of 2002.
  DrawnRota regular() {
    int weeks = 3 + chance.nextInt(8);
    LocalDate first = FIRST_MONDAY.plusWeeks(chance.nextInt(MONDAYS));
    StringBuilder drawn = new StringBuilder();
    for (int week = 0; week < weeks; week++) {
      LocalDate monday = first.plusWeeks(week);
      drawn.append(
          switch (chance.nextInt(6)) {
            case 0 -> monday + " x4 21:00-08:00\n";
            case 1 -> monday + " x4 08:00-20:30\n";
            case 2 -> monday + " x3 09:00-17:00\n" + monday.plusDays(4) + " x3 20:00-08:00\n";
            case 3 -> monday + " x5 13:00-22:00\n";
            default -> monday + " x5 09:00-17:00\n";
          });
    }
    return DrawnRota.of(PATEL, weeks, first, drawn.toString());
  }

  private Duty duty(Instant start) {
    if (chance.nextInt(8) == 0) {
      Period period = new Period(start, start.plus(quarters(10, 24)));
      long quarters = period.length().dividedBy(Duration.ofMinutes(15));
      Duration work = Duration.ofMinutes(15L * (1 + chance.nextLong(quarters)));
      return DrawnRota.duty(PATEL, period, Presence.ON_CALL, work);
    }
    Period period = new Period(start, start.plus(quarters(3, 13)));
    return DrawnRota.duty(PATEL, period, Presence.RESIDENT, period.length());
  }

  private Duration quarters(int leastHours, int mostHours) {
    int spread = (mostHours - leastHours) * QUARTERS_IN_HOUR;
    return Duration.ofMinutes(15L * (leastHours * QUARTERS_IN_HOUR + chance.nextInt(spread + 1)));
  }

  /// The same rota with an hour more of work at the end of one of its duties.
  DrawnRota withAnHourMore(DrawnRota rota, int index) {
    List<Duty> duties = new ArrayList<>(rota.duties());
    Duty duty = duties.get(index);
    Period longer =
        new Period(duty.period().start(), duty.period().end().plus(Duration.ofHours(1)));
    duties.set(
        index,
        DrawnRota.duty(
            PATEL, longer, duty.presence(), duty.expectedWork().plus(Duration.ofHours(1))));
    return new DrawnRota(rota.weeks(), rota.first(), duties);
  }
}
