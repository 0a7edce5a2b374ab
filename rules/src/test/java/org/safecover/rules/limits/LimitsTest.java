package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safecover.rules.limits.Hours.average;
import static org.safecover.rules.limits.Hours.count;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.time.Dated;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.ExpectedWork;

class LimitsTest {

  private static List<String> binding(Rota rota) {
    return Rota.LIMITS.binding(rota.schedule().person()).stream()
        .map(limit -> limit.id().text())
        .toList();
  }

  /// The product's figures, but from a date on the one named is another.
  private static Parameters with(String id, String from, Figure figure) {
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter each : Rota.FIGURES.all()) {
      TreeMap<LocalDate, Figure> values = new TreeMap<>(each.values().byDate());
      if (each.id().text().equals(id)) {
        values.put(LocalDate.parse(from), figure);
      }
      parameters.add(
          new Parameter(
              each.id(),
              each.title(),
              each.unit(),
              each.appliesTo(),
              each.checkedOn(),
              new Dated<>(values)));
    }
    return Parameters.of(parameters);
  }

  private static NearMiss near(Rota rota, String id) {
    return rota.judgedBy(id).nearest().orElseThrow();
  }

  @Test
  void each_contract_binds_by_its_own_limits_and_by_those_of_law_in_order_of_id() {
    assertThat(binding(Rota.of("").ofType(RotaType.FULL_SHIFT)))
        .containsExactly(
            "ND-CONTINUOUS",
            "ND-DAYS",
            "ND-DUTY",
            "ND-LONG-REST",
            "ND-REST",
            "ND-WORK",
            "WTR-AVERAGE",
            "WTR-REST",
            "WTR-WEEKLY-REST");
    assertThat(binding(Rota.of(""))).hasSize(17).isSorted().contains("C16-WEEK", "WTR-REST");
    assertThat(binding(Rota.of("").under(Limits.SAS_2008).asA(Grade.SPECIALIST)))
        .containsExactly("WTR-AVERAGE", "WTR-REST", "WTR-WEEKLY-REST");
  }

  @Test
  void a_contract_that_is_not_known_is_refused_with_those_that_are() {
    assertThat(Limits.contracts()).hasToString("[2002, 2016, consultant-2003, sas-2008]");
    assertThatThrownBy(
            () -> Rota.LIMITS.binding(Rota.of("").schedule().person(), new ContractId("2061")))
        .hasMessageContaining("'2061'")
        .hasMessageContaining("consultant-2003");
  }

  @Test
  void a_limit_is_found_by_its_id() {
    Limit limit = Rota.LIMITS.findLimit(new RuleId("C16-WEEK")).orElseThrow();

    assertThat(limit.id()).isEqualTo(new RuleId("C16-WEEK"));
    assertThat(limit.title()).isEqualTo("Work in any 168 hours");
    assertThat(limit.clause()).endsWith("Schedule 3, paragraph 8");
    assertThat(limit.findWindowCap()).isPresent();
    assertThat(Rota.LIMITS.findLimit(new RuleId("ND-NONE"))).isEmpty();
  }

  @Test
  void a_figure_that_nobody_has_read_is_never_guessed() {
    Parameters unread =
        with("limits.2016.shift-length", "2020-01-01", new Figure.NotSourced("not seen"));
    Judgement judged =
        Rota.of("2020-03-02  06:00-22:00").by(Limits.of(unread)).judgedBy("C16-SHIFT");

    assertThat(judged.breaches()).isEmpty();
    assertThat(judged.nearest()).isEmpty();
    assertThat(judged.notJudged())
        .contains("It needs a figure that has not been read in any source.");
    assertThat(
            Rota.of("2020-03-02  06:00-22:00")
                .by(Limits.asAt(unread, LocalDate.of(2020, 3, 1)))
                .judgedBy("C16-SHIFT")
                .notJudged())
        .isPresent();
    assertThat(Rota.of("2020-03-02  06:00-22:00").judgedBy("C16-SHIFT").notJudged()).isEmpty();
  }

  @Test
  void a_rule_that_has_ended_binds_no_longer() {
    Parameters ended =
        with("limits.2016.shift-length", "2020-03-03", new Figure.Ended("agreement, clause 9"));
    Rota rota = Rota.of("2020-03-02 x2  06:00-22:00").by(Limits.of(ended));

    assertThat(rota.breach("C16-SHIFT").evidence()).containsExactly(rota.duty(0));
    assertThat(rota.judgedBy("C16-SHIFT").notJudged()).isEmpty();
  }

  @Test
  void a_figure_in_parts_of_an_hour_is_exact() {
    Parameters shorter =
        with(
            "limits.2016.shift-length",
            "2020-01-01",
            new Figure.Known(new BigDecimal("12.25"), "example", Confidence.ASSUMED));

    assertThat(Rota.of("2020-03-02  08:00-20:15").by(Limits.of(shorter)).breaches("C16-SHIFT"))
        .isEmpty();
    assertThat(
            Rota.of("2020-03-02  08:00-20:16")
                .by(Limits.of(shorter))
                .breach("C16-SHIFT")
                .required())
        .isEqualTo(hours(12.25));
  }

  @Test
  void the_nearest_miss_is_the_closest_of_all() {
    Rota rota =
        Rota.of(
            """
            2020-03-02  08:00-20:30
            2020-03-03  08:00-20:45
            2020-03-04  09:00-17:00
            2020-03-07  09:00-12:00
            """);

    assertThat(near(rota, "C16-SHIFT").found()).isEqualTo(hours(12.75));
    assertThat(near(rota, "C16-SHIFT").required()).isEqualTo(hours(13));
    assertThat(near(rota, "C16-SHIFT").window())
        .isEqualTo(period("2020-03-03T08:00", "2020-03-03T20:45"));
    assertThat(near(rota, "C16-REST").found()).isEqualTo(hours(11.5));
    assertThat(near(rota, "C16-WEEK").found()).isEqualTo(hours(36.25));
    assertThat(near(rota, "C16-LONG").found()).isEqualTo(count(2, "long shifts in a row"));
    assertThat(near(rota, "C16-DAYS").found()).isEqualTo(count(3, "working days in a row"));
    assertThat(near(rota, "C16-DAYS").window())
        .isEqualTo(period("2020-03-02T08:00", "2020-03-04T17:00"));
    assertThat(near(rota, "C16-AVERAGE").found()).isEqualTo(average(36.25, 6));
    assertThat(near(rota, "WTR-WEEKLY-REST").required()).isEqualTo(count(2, "rests of 24 hours"));
    assertThat(rota.judgedBy("C16-NIGHTS").nearest()).isEmpty();
    assertThat(near(rota.ofType(RotaType.FULL_SHIFT), "ND-LONG-REST").found()).isEqualTo(hours(48));
  }

  @Test
  void the_nearest_miss_of_rests_after_runs_and_of_weekends() {
    Rota rota =
        Rota.of(
                """
                2020-03-02      20:00-08:00
                2020-03-05      08:00-12:00
                2020-03-07      08:00-12:00
                """)
            .spanning("2020-03-02", "2020-03-30");

    assertThat(near(rota, "C16-NIGHT-REST").found()).isEqualTo(hours(48));
    assertThat(near(rota, "C16-NIGHT-REST").window())
        .isEqualTo(period("2020-03-02T20:00", "2020-03-05T12:00"));
    assertThat(near(rota, "C16-WEEKENDS").found())
        .isEqualTo(new Measure.Frequency(1, 4, "weekends"));
    assertThat(near(rota, "C16-WEEKENDS").window())
        .isEqualTo(period("2020-03-02T00:00", "2020-03-30T00:00"));
  }

  @Test
  void breaches_around_a_period_are_those_that_touch_it() {
    Rota rota =
        Rota.of(
            """
            2020-03-02      06:00-22:00
            2020-03-09      09:00-17:00
            2020-03-16      06:00-22:30
            """);
    Schedule schedule = rota.schedule();

    assertThat(Rota.LIMITS.breaches(schedule))
        .extracting(Breach::rule)
        .containsExactly(
            new RuleId("C16-SHIFT"),
            new RuleId("C16-SHIFT"),
            new RuleId("WTR-REST"),
            new RuleId("WTR-REST"));
    assertThat(Rota.LIMITS.breaches(schedule, period("2020-03-16T21:00", "2020-03-16T23:00")))
        .extracting(breach -> breach.found())
        .containsExactly(hours(16.5), hours(7.5));
    assertThat(Rota.LIMITS.breaches(schedule, period("2020-03-09T00:00", "2020-03-10T00:00")))
        .isEmpty();
  }

  @Test
  void the_order_in_which_duties_are_given_does_not_matter() {
    Rota rota = Rota.of("2020-03-02 x5  08:00-20:30\n2020-03-09  08:00-12:00");
    Schedule reversed = rota.schedule().with(rota.duties().reversed());

    assertThat(reversed.duties()).containsExactlyElementsOf(rota.duties());
    assertThat(reversed.span()).isEqualTo(rota.schedule().span());
    assertThat(Rota.LIMITS.breaches(reversed)).isEqualTo(Rota.LIMITS.breaches(rota.schedule()));
  }

  @Test
  void an_average_over_a_longer_rota_leaves_leave_out() {
    StringBuilder drawn = new StringBuilder();
    for (int week = 0; week < 30; week++) {
      drawn.append(LocalDate.of(2020, 1, 6).plusWeeks(week)).append(" x5  09:00-18:30\n");
    }
    assertThat(Rota.of(drawn.toString()).breaches("C16-AVERAGE")).isEmpty();
    assertThat(near(Rota.of(drawn.toString()), "C16-AVERAGE").found())
        .isEqualTo(average(26 * 47.5, 26 * 7));

    String onLeave =
        drawn.toString().replace("2020-03-30 x5  09:00-18:30\n", "2020-03-30 x1  09:00-18:30\n");
    Rota rota = Rota.of(onLeave).leave("2020-03-31", "2020-04-05");
    assertThat(near(rota, "C16-AVERAGE").found()).isEqualTo(average(25 * 47.5 + 9.5, 26 * 7 - 6));
  }

  @Test
  void work_rostered_on_a_day_of_leave_is_left_out_with_the_day() {
    Rota rota = Rota.of("2020-03-02 x7  09:00-15:00").leave("2020-03-04", "2020-03-06");

    assertThat(near(rota, "C16-AVERAGE").found()).isEqualTo(average(24, 4));
  }

  @Test
  void a_duty_across_midnight_counts_on_each_side_of_the_edge_of_a_rota() {
    Rota rota = Rota.of("2020-03-01  20:00-08:00").spanning("2020-03-02", "2020-03-09");

    assertThat(near(rota, "C16-AVERAGE").found()).isEqualTo(average(8, 7));
  }

  @Test
  void the_work_of_a_duty_on_call_lies_evenly_in_it() {
    var duty =
        Rota.duty(
            period("2020-03-02T08:00", "2020-03-03T08:00"), Presence.ON_CALL, Duration.ofHours(6));
    Period night = period("2020-03-02T20:00", "2020-03-03T20:00");

    assertThat(ExpectedWork.inside(duty, night)).isEqualTo(Duration.ofHours(3));
    assertThat(ExpectedWork.inside(duty, period("2020-03-04T20:00", "2020-03-05T20:00")))
        .isEqualTo(Duration.ZERO);
    Rota half =
        Rota.of(
            "2020-03-02  call 08:00-08:00 24h\n2020-03-03 x5  08:00-20:00\n2020-03-08  08:00-10:00");
    assertThat(half.breach("C16-WEEK").found()).isEqualTo(hours(86));
  }

  @Test
  void a_rota_that_repeats_over_a_clock_change_keeps_its_local_times() {
    Rota rota =
        Rota.of("2020-03-23  09:00-20:00\n2020-03-28  call 09:00-09:00 4h\n2020-03-29  19:00-21:00")
            .repeating("2020-03-23", 1);

    assertThat(near(rota, "C16-REST").found()).isEqualTo(hours(12));
    assertThat(near(rota, "C16-REST").window())
        .isEqualTo(period("2020-03-29T21:00", "2020-03-30T09:00"));
  }

  @Test
  void the_law_of_training_grades_tightened_step_by_step() {
    String week = " x6  08:00-17:30";
    Rota rota =
        Rota.of("2006-05-01" + week)
            .ofType(RotaType.FULL_SHIFT)
            .spanning("2006-05-01", "2006-05-08");
    assertThat(near(rota, "WTR-AVERAGE").required()).isEqualTo(hours(58));
    Rota later =
        Rota.of("2008-05-05" + week)
            .ofType(RotaType.FULL_SHIFT)
            .spanning("2008-05-05", "2008-05-12");
    assertThat(later.breach("WTR-AVERAGE").required()).isEqualTo(hours(56));
    Rota now =
        Rota.of("2010-05-03" + week)
            .ofType(RotaType.FULL_SHIFT)
            .spanning("2010-05-03", "2010-05-10");
    assertThat(now.breach("WTR-AVERAGE").required()).isEqualTo(hours(48));
  }

  @Test
  void a_person_without_duties_breaks_nothing() {
    assertThat(Rota.LIMITS.breaches(Rota.of("").schedule())).isEmpty();
    assertThat(Rota.LIMITS.breaches(Rota.of("").ofType(RotaType.ON_CALL).schedule())).isEmpty();
  }

  @Test
  void a_window_cap_is_kept_by_every_legal_schedule_in_the_window_of_its_breach() {
    Rota rota = Rota.of("2020-03-02 x7  08:00-19:30");
    Breach breach = rota.breaches("C16-WEEK").getFirst();
    Duration inside = Duration.ZERO;
    for (var duty : rota.duties()) {
      inside = inside.plus(ExpectedWork.inside(duty, breach.window()));
    }

    assertThat(breach.found()).isEqualTo(new Measure.Time(inside));
    assertThat(rota.limit("C16-WEEK").findWindowCap()).isNotEqualTo(Optional.empty());
  }
}
