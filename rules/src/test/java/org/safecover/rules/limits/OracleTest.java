package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.time.Period;

/// Limits over moving windows against a count of every window, quarter of an hour by quarter; and
/// laws that hold for every rota.
class OracleTest {

  private static final Instant FIRST = Instant.parse("2020-10-05T00:00:00Z");
  private static final int STEP = 15;
  private static final int HOUR = 60 / STEP;

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  /// A rota of single days off and long weekends, on a grid of quarters of an hour.
  private static Rota random(long seed, int days) {
    SplittableRandom random = new SplittableRandom(seed);
    Rota rota = Rota.of("");
    int at = random.nextInt(24 * HOUR);
    int quiet = random.nextInt(4);
    while (at < days * 24 * HOUR) {
      int length = (4 + random.nextInt(10)) * HOUR + random.nextInt(HOUR);
      Period period = slots(at, at + length);
      boolean onCall = random.nextInt(6) == 0;
      rota.add(
          period,
          onCall ? Presence.ON_CALL : Presence.RESIDENT,
          onCall ? period.length().dividedBy(4) : period.length());
      int gap = random.nextInt(8) <= quiet ? 24 + random.nextInt(50) : 6 + random.nextInt(16);
      at += length + (random.nextInt(12) == 0 ? 0 : gap * HOUR + random.nextInt(HOUR));
    }
    return rota;
  }

  private static Period slots(int from, int to) {
    return new Period(instant(from), instant(to));
  }

  private static Instant instant(int slot) {
    return FIRST.plus(Duration.ofMinutes((long) slot * STEP));
  }

  private static boolean[] busy(List<Duty> duties, int slots) {
    boolean[] busy = new boolean[slots];
    for (Duty duty : duties) {
      int from = (int) (Duration.between(FIRST, duty.period().start()).toMinutes() / STEP);
      int to = (int) (Duration.between(FIRST, duty.period().end()).toMinutes() / STEP);
      for (int i = from; i < Math.min(slots, to); i++) {
        busy[i] = true;
      }
    }
    return busy;
  }

  private static int slot(Instant instant) {
    return (int) (Duration.between(FIRST, instant).toMinutes() / STEP);
  }

  /// The rests with any part between two slots, each at its full length; the longest first.
  private static List<Integer> restsTouched(boolean[] busy, int from, int to) {
    List<Integer> rests = new ArrayList<>();
    int at = from;
    while (at > -400 * HOUR && isFree(busy, at - 1) && isFree(busy, from)) {
      at--;
    }
    int free = 0;
    for (; at < to || (free > 0 && isFree(busy, at) && at < busy.length + 400 * HOUR); at++) {
      if (isFree(busy, at)) {
        free++;
      } else {
        rests.add(free);
        free = 0;
      }
    }
    rests.add(free);
    rests.sort((a, b) -> b - a);
    return rests;
  }

  private static boolean isFree(boolean[] busy, int slot) {
    return slot < 0 || slot >= busy.length || !busy[slot];
  }

  private static List<Integer> rests(boolean[] busy, int from, int to) {
    List<Integer> rests = new ArrayList<>();
    int free = 0;
    for (int i = from; i < to; i++) {
      boolean isFree = i < 0 || i >= busy.length || !busy[i];
      if (isFree) {
        free++;
      } else {
        rests.add(free);
        free = 0;
      }
    }
    rests.add(free);
    rests.sort((a, b) -> b - a);
    return rests;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void C16_WEEK_agrees_with_a_count_of_every_window(int seed) {
    Rota rota = random(seed, 28);
    double worst = 0;
    for (int from = -168 * HOUR; from < 32 * 24 * HOUR; from++) {
      Period window = slots(from, from + 168 * HOUR);
      double total = 0;
      for (Duty duty : rota.duties()) {
        total +=
            (double) duty.expectedWork().toSeconds()
                * duty.period().overlap(window).toSeconds()
                / duty.period().length().toSeconds();
      }
      worst = Math.max(worst, total);
    }

    double found = worst;
    Judgement judged = rota.judgedBy("C16-WEEK");
    if (worst > 72 * 3600 + 1) {
      assertThat(judged.breaches())
          .anySatisfy(breach -> assertThat(seconds(breach)).isBetween(found - 8, found + 1));
    } else {
      assertThat(judged.breaches()).isEmpty();
    }
  }

  private static double seconds(Breach breach) {
    return breach.evidence().stream()
        .mapToDouble(duty ->
            (double) duty.expectedWork().toSeconds()
                * duty.period().overlap(breach.window()).toSeconds()
                / duty.period().length().toSeconds())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void WTR_REST_agrees_with_a_count_of_every_start(int seed) {
    Rota rota = random(seed, 28);
    List<Duty> resident = rota.duties().stream().filter(duty -> !duty.isOnCall()).toList();
    boolean[] busy = busy(resident, 40 * 24 * HOUR);
    List<Instant> broken = new ArrayList<>();
    for (int i = 0; i < busy.length; i++) {
      boolean starts = busy[i] && (i == 0 || !busy[i - 1]);
      if (starts && rests(busy, i, i + 24 * HOUR).getFirst() < 11 * HOUR) {
        broken.add(instant(i));
      }
    }

    assertThat(rota.breaches("WTR-REST"))
        .extracting(breach -> breach.window().start())
        .containsExactlyElementsOf(broken);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ND_LONG_REST_agrees_with_a_count_of_every_window(int seed) {
    Rota rota = random(seed, 56).ofType(RotaType.FULL_SHIFT);
    boolean[] busy = busy(rota.duties(), 60 * 24 * HOUR);
    int last = slot(rota.duties().getLast().period().end());
    boolean fails = false;
    for (int from = -28 * 24 * HOUR; from < last && !fails; from++) {
      List<Integer> rests = restsTouched(busy, from, from + 28 * 24 * HOUR);
      boolean longer = rests.getFirst() >= 62 * HOUR;
      boolean both = rests.size() > 1 && rests.get(1) >= 48 * HOUR;
      fails = !longer || (!both && rests.getFirst() < 110 * HOUR);
    }

    assertThat(rota.breaches("ND-LONG-REST").isEmpty()).isEqualTo(!fails);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_window_of_the_report_holds_what_it_says(int seed) {
    Rota rota = random(seed, 56).ofType(RotaType.FULL_SHIFT);
    for (Breach breach : rota.breaches("ND-LONG-REST")) {
      assertThat(breach.window().length()).isEqualTo(Duration.ofDays(28));
      assertThat(breach.evidence())
          .containsAll(
              rota.duties().stream()
                  .filter(duty -> duty.period().overlaps(breach.window()))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void more_work_never_cures_a_breach(int seed) {
    for (Rota rota : List.of(random(seed, 35), random(seed, 35).ofType(RotaType.ON_CALL))) {
      Schedule schedule = rota.spanning("2020-10-05", "2020-11-16").schedule();
      List<Breach> breaches = Rota.LIMITS.breaches(schedule);
      SplittableRandom random = new SplittableRandom(seed + 1000L);
      List<Duty> added = new ArrayList<>(rota.duties());
      for (int tries = 0; tries < 40; tries++) {
        int from = random.nextInt(40 * 24 * HOUR);
        Period period = slots(from, from + HOUR + random.nextInt(10 * HOUR));
        if (added.stream().noneMatch(d -> d.period().overlaps(period) || touches(d, period))) {
          added.add(Rota.duty(period, Presence.RESIDENT, period.length()));
        }
      }
      List<Breach> after = Rota.LIMITS.breaches(schedule.with(added));
      for (Breach breach : breaches) {
        boolean mayBeCured =
            breach
                .mustBeFree()
                .map(free -> added.stream().anyMatch(d -> d.period().overlaps(free)))
                .orElse(false);
        if (!mayBeCured) {
          assertThat(after).anyMatch(b -> b.rule().equals(breach.rule()));
        }
      }
    }
  }

  private static boolean touches(Duty duty, Period period) {
    return duty.period().touches(period);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_duties_does_not_matter(int seed) {
    Rota rota = random(seed, 35);
    Schedule schedule = rota.schedule();
    List<Duty> reversed = rota.duties().reversed();

    assertThat(Rota.LIMITS.breaches(schedule.with(reversed)))
        .isEqualTo(Rota.LIMITS.breaches(schedule));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_breach_is_found_around_each_of_its_duties_and_not_far_from_them(int seed) {
    for (Rota rota : List.of(random(seed, 35), random(seed, 35).ofType(RotaType.ON_CALL))) {
      Schedule schedule = rota.spanning("2020-10-05", "2020-11-16").schedule();
      List<Breach> breaches = Rota.LIMITS.breaches(schedule);
      for (Breach breach : breaches) {
        for (Duty duty : breach.evidence()) {
          assertThat(Rota.LIMITS.breaches(schedule, duty.period()))
              .anyMatch(b -> b.rule().equals(breach.rule()));
        }
      }
      Period far = new Period(FIRST.minus(Duration.ofDays(90)), FIRST.minus(Duration.ofDays(80)));
      assertThat(Rota.LIMITS.breaches(schedule, far)).isEmpty();
    }
  }

  @Test
  void every_breach_around_the_whole_rota_is_every_breach() {
    for (int seed = 0; seed < 60; seed++) {
      Schedule schedule = random(seed, 35).schedule();
      Period all = new Period(FIRST.minus(Duration.ofDays(90)), FIRST.plus(Duration.ofDays(400)));

      assertThat(Rota.LIMITS.breaches(schedule, all)).isEqualTo(Rota.LIMITS.breaches(schedule));
    }
  }
}
