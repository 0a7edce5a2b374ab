package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.ByMinutes.LONG;
import static org.safecover.rules.pay.ByMinutes.toPenny;
import static org.safecover.rules.pay.ByMinutes.upToPound;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.PayLine;

/// The contract of 2016 and the offer of November 2015, by a second calculator on rotas by chance.
class SecondCalculatorTest {

  private static final int ROTAS = 2_000;
  private static final BigDecimal FORTY = new BigDecimal(40);

  /// A day with the basic pay of ST3, the printed premium for core psychiatry, and the weekend
  /// percentages from 1 in 2 to 1 in 8.
  private record Year(String day, String basic, String premium, List<String> weekend) {}

  private static final List<String> EARLY = List.of("10", "7.5", "7.5", "6", "4", "4", "3");
  private static final List<String> LATE = List.of("15", "10", "7.5", "6", "5", "4", "3");

  private static final List<Year> YEARS =
      List.of(
          new Year("2017-04-01", "46208", "3367", EARLY),
          new Year("2018-10-01", "47132", "3434", EARLY),
          new Year("2019-12-03", "48075", "3503", EARLY),
          new Year("2019-12-04", "48075", "3503", LATE),
          new Year("2022-04-01", "51017", "3718", LATE));

  @Test
  void pay_of_2016_is_the_same_to_the_penny_on_two_thousand_rotas() {
    SplittableRandom chance = new SplittableRandom(20160803);
    RandomRota rotas = new RandomRota(chance);
    for (int i = 0; i < ROTAS; i++) {
      DrawnRota rota = rotas.next();
      Year year = YEARS.get(chance.nextInt(YEARS.size()));
      Pay pay =
          Pay.of(rota)
              .at(Stage.ST3)
              .with(Premium.PSYCHIATRY_CORE)
              .in(LondonZone.LONDON)
              .on(year.day());
      BigDecimal expected = chance.nextInt(3) == 0 ? partTime(pay, rota, year) : whole(rota, year);

      assertThat(pay.known().total().pounds()).as("rota %s on %s", i, year).isEqualTo(expected);
    }
  }

  private static BigDecimal whole(DrawnRota rota, Year year) {
    return hours(rota, year)
        .add(new BigDecimal(year.basic()))
        .add(weekend(rota, year))
        .add(call(rota, year))
        .add(new BigDecimal(year.premium()))
        .add(new BigDecimal("2162"));
  }

  /// Beside nobody whole time: the full-time rota is assumed to be the doctor's own.
  private static BigDecimal partTime(Pay pay, DrawnRota rota, Year year) {
    ByMinutes minutes = new ByMinutes(rota);
    pay.partTime("0.8")
        .assuming(Assumable.WHOLE_TIME_WEEKENDS, "99")
        .assuming(Assumable.WHOLE_TIME_CALLS, "99");
    BigDecimal basic = new BigDecimal(year.basic());
    BigDecimal flat =
        LocalDate.parse(year.day()).isBefore(LocalDate.of(2019, 12, 4))
            ? BigDecimal.ZERO
            : new BigDecimal("1000");
    return hours(rota, year)
        .add(toPenny(basic.multiply(minutes.work().min(FORTY)).divide(FORTY, LONG)))
        .add(weekend(rota, year))
        .add(call(rota, year))
        .add(toPenny(new BigDecimal(year.premium()).multiply(new BigDecimal("0.8"))))
        .add(toPenny(new BigDecimal("2162").multiply(new BigDecimal("0.8"))))
        .add(flat);
  }

  private static BigDecimal hours(DrawnRota rota, Year year) {
    ByMinutes minutes = new ByMinutes(rota);
    BigDecimal basic = new BigDecimal(year.basic());
    BigDecimal extra = minutes.work().min(new BigDecimal(48)).subtract(FORTY).max(BigDecimal.ZERO);
    BigDecimal night = minutes.night(LocalDate.parse(year.day())).multiply(new BigDecimal("0.37"));
    return toPenny(basic.multiply(extra).divide(FORTY, LONG))
        .add(toPenny(basic.multiply(night).divide(FORTY, LONG)));
  }

  private static BigDecimal weekend(DrawnRota rota, Year year) {
    int weekends = new ByMinutes(rota).weekends();
    for (int oneIn = 2; oneIn <= 8; oneIn++) {
      if (weekends * oneIn >= rota.weeks()) {
        String percent = year.weekend().get(oneIn - 2);
        return upToPound(
            new BigDecimal(year.basic()).multiply(new BigDecimal(percent)).movePointLeft(2));
      }
    }
    return BigDecimal.ZERO;
  }

  private static BigDecimal call(DrawnRota rota, Year year) {
    return new ByMinutes(rota).calls() == 0
        ? BigDecimal.ZERO
        : upToPound(new BigDecimal(year.basic()).multiply(new BigDecimal("0.08")));
  }

  @Test
  void every_minute_of_november_2015_is_on_the_line_of_its_time_of_day() {
    RandomRota rotas = new RandomRota(new SplittableRandom(20151104));
    for (int i = 0; i < 500; i++) {
      DrawnRota rota = rotas.next();
      Pay pay =
          Pay.of(rota)
              .under("2015-11-offer", "2015-11-04")
              .assuming(Assumable.BASIC_RISE, "11")
              .assuming(Assumable.ON_CALL_ALLOWANCE, "8");

      assertThat(hours(pay, "OFFER-NIGHT"))
          .as("nights of rota %s", i)
          .isEqualByComparingTo(rounded(new ByMinutes(rota).hours(SecondCalculatorTest::isNight)));
      assertThat(hours(pay, "OFFER-UNSOCIAL"))
          .as("evenings and Sundays of rota %s", i)
          .isEqualByComparingTo(rounded(new ByMinutes(rota).hours(SecondCalculatorTest::isOther)));
    }
  }

  private static boolean isNight(ZonedDateTime at) {
    return at.getHour() >= 22 || at.getHour() < 7;
  }

  private static boolean isOther(ZonedDateTime at) {
    boolean sunday = at.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean saturdayEvening = at.getDayOfWeek() == DayOfWeek.SATURDAY && at.getHour() >= 19;
    return !isNight(at) && (sunday || saturdayEvening);
  }

  private static BigDecimal hours(Pay pay, String rule) {
    return pay.lines(rule).stream()
        .map(PayLine::hours)
        .flatMap(Optional::stream)
        .map(hours -> hours.rounded(9, RoundingMode.HALF_UP))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal rounded(BigDecimal hours) {
    return hours.setScale(9, RoundingMode.HALF_UP);
  }
}
