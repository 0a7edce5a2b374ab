package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;

/// What holds for every rota, shown on thousands by chance.
class PayLawsTest {

  private static final int ROTAS = 1_000;

  private static final List<String> CONTRACTS =
      List.of("2002", "2015-11-offer", "2016-01-offer", "2016-02-offer", "2016", "2019-refresh");

  private static Pay priced(DrawnRota rota, String contract) {
    return Pay.of(rota)
        .under(contract, day(contract))
        .assuming(Assumable.BASIC_RISE, "11")
        .assuming(Assumable.UNSOCIAL_RATE, "33")
        .assuming(Assumable.ON_CALL_ALLOWANCE, "8")
        .assuming(Assumable.ON_CALL_BANDS, "flowchart");
  }

  private static String day(String contract) {
    return switch (contract) {
      case "2016" -> "2017-04-01";
      case "2019-refresh" -> "2019-12-04";
      case "2016-01-offer" -> "2016-01-16";
      case "2016-02-offer" -> "2016-02-11";
      default -> "2015-11-04";
    };
  }

  @Test
  void pay_is_never_negative_and_its_parts_add_up() {
    SplittableRandom chance = new SplittableRandom(1);
    RandomRota rotas = new RandomRota(chance);
    for (int i = 0; i < ROTAS; i++) {
      DrawnRota rota = rotas.next();
      for (String contract : CONTRACTS) {
        Pay pay = priced(rota, contract);
        if (chance.nextBoolean()) {
          pay.coveredInLeaveOf("27");
        }
        addsUp(pay.known());
      }
    }
  }

  private static void addsUp(PayStatement.Known known) {
    Money sum = Money.ZERO;
    Ratio hours = Ratio.ZERO;
    Ratio enhanced = Ratio.ZERO;
    for (PayLine line : known.lines()) {
      assertThat(line.yearly().pence()).isNotNegative();
      assertThat(line.yearly())
          .isEqualTo(line.rounding().of(line.of().exactly().times(line.share())));
      sum = sum.plus(line.yearly());
      switch (line.kind()) {
        case HOURS -> hours = hours.plus(line.hours().orElseThrow());
        case ENHANCEMENT -> enhanced = enhanced.plus(line.hours().orElseThrow());
        case ALLOWANCE -> assertThat(line.hours()).isEmpty();
      }
    }
    assertThat(sum).isEqualTo(known.total());
    assertThat(hours).as("every hour at work is on one line").isEqualTo(known.hours());
    assertThat(enhanced).as("no hour is enhanced twice").isLessThanOrEqualTo(hours);
  }

  @Test
  void an_hour_more_of_work_never_lowers_pay_under_an_offer() {
    for (String contract : CONTRACTS.subList(1, 4)) {
      assertThat(lowered(contract, 2)).isEmpty();
    }
  }

  @Test
  void an_hour_more_of_work_never_lowers_pay_under_the_contract_as_first_made() {
    assertThat(lowered("2016", 3)).isEmpty();
  }

  /// Schedule 2 since 2019 enhances the whole of a shift that ends after midnight and by four; one
  /// that goes on past four is enhanced by the clock alone.
  @Test
  void an_hour_more_lowers_pay_since_2019_only_when_a_shift_then_ends_after_four() {
    List<Lowered> lowered = lowered("2019-refresh", 4);

    assertThat(lowered).isNotEmpty().allMatch(each -> endsSoonAfterMidnight(each.duty()));
    assertThat(lowered).noneMatch(each -> endsSoonAfterMidnight(each.longer()));
  }

  private static boolean endsSoonAfterMidnight(Duty duty) {
    ZonedDateTime end = duty.period().end().atZone(DrawnRota.LONDON);
    return !duty.isOnCall()
        && end.toLocalTime().isAfter(LocalTime.MIDNIGHT)
        && !end.toLocalTime().isAfter(LocalTime.of(4, 0));
  }

  /// The contract of 2002 pays for the share of antisocial hours: an hour by day makes it smaller.
  @Test
  void an_hour_more_lowers_the_band_of_2002_only_when_it_lowers_the_antisocial_share() {
    List<Lowered> lowered = lowered("2002", 5);

    assertThat(lowered).isNotEmpty();
    assertThat(lowered).allMatch(each -> isMostAntisocial(each.before()));
    assertThat(lowered).noneMatch(each -> isMostAntisocial(each.after()));
  }

  /// A third or more of duty is outside 07:00 to 19:00 from Monday to Friday.
  private static boolean isMostAntisocial(DrawnRota rota) {
    ByMinutes minutes = new ByMinutes(rota);
    long outside =
        minutes.dutyMinutes(
            at -> at.getDayOfWeek().getValue() > 5 || at.getHour() < 7 || at.getHour() >= 19);
    return 3 * outside >= minutes.dutyMinutes(_ -> true);
  }

  private record Lowered(DrawnRota before, DrawnRota after, Duty duty, Duty longer) {}

  private static List<Lowered> lowered(String contract, long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    RandomRota rotas = new RandomRota(chance);
    List<Lowered> lowered = new ArrayList<>();
    for (int i = 0; i < ROTAS; i++) {
      DrawnRota rota = i % 2 == 0 ? rotas.next() : rotas.regular();
      int index = chance.nextInt(rota.duties().size());
      DrawnRota more = rotas.withAnHourMore(rota, index);
      Money before = priced(rota, contract).known().total();
      Money after = priced(more, contract).known().total();
      if (after.compareTo(before) < 0) {
        lowered.add(new Lowered(rota, more, rota.duties().get(index), more.duties().get(index)));
      }
    }
    return lowered;
  }

  @Test
  void the_order_of_duties_does_not_matter() {
    SplittableRandom chance = new SplittableRandom(6);
    RandomRota rotas = new RandomRota(chance);
    for (int i = 0; i < 200; i++) {
      DrawnRota rota = rotas.next();
      List<Duty> shuffled = new ArrayList<>(rota.duties());
      Collections.shuffle(shuffled, new Random(i));
      for (String contract : CONTRACTS) {
        assertThat(priced(new DrawnRota(rota.weeks(), rota.first(), shuffled), contract).known())
            .isEqualTo(priced(rota, contract).known());
      }
    }
  }

  @Test
  void the_order_of_colleagues_does_not_matter() {
    String patel = "2018-01-01 x3 09:00-17:00\n2018-01-13 09:00-17:00";
    String okafor = "2018-01-06 09:00-17:00\n2018-02-03 09:00-17:00";
    String zhang = "2018-01-06 09:00-17:00";
    Pay one =
        Pay.weeks(8, "2018-01-01", patel)
            .partTime("0.6")
            .on("2018-01-01")
            .beside("okafor", okafor)
            .beside("zhang", zhang);
    Pay other =
        Pay.weeks(8, "2018-01-01", patel)
            .partTime("0.6")
            .on("2018-01-01")
            .beside("zhang", okafor)
            .beside("abbot", zhang);

    assertThat(one.known()).isEqualTo(other.known());
  }
}
