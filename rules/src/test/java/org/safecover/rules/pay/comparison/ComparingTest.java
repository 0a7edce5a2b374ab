package org.safecover.rules.pay.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.comparison.RealDoctors.HOSPITAL;
import static org.safecover.rules.pay.comparison.RealDoctors.compare;
import static org.safecover.rules.pay.comparison.RealDoctors.november;
import static org.safecover.rules.pay.comparison.RealDoctors.percent;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.PayStanding;
import org.safecover.rules.pay.comparison.Change.Way;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;

/// Who is better off, and whether a claim about it is true.
final class ComparingTest {

  private static final Claim NOBODY = new Claim.NobodyWorseOff();
  private static final Claim ELEVEN = new Claim.AverageRise(BigDecimal.valueOf(11));

  @Test
  void COMPARE_01_a_doctor_who_loses_is_found_and_worked_in_full() {
    Comparison comparison = november("11", NOBODY);
    Counterexample example = example(comparison);

    assertThat(comparison.distributions().getFirst().count(Way.WORSE)).isPositive();
    assertThat(example.change().way()).isEqualTo(Way.WORSE);
    assertThat(example.change().before().lines()).isNotEmpty();
    assertThat(example.change().after().lines()).isNotEmpty();
  }

  @Test
  void COMPARE_02_the_counterexample_has_the_fewest_lines_of_all_who_lose_then_the_greatest_loss() {
    Comparison comparison = november("11", NOBODY);
    Counterexample example = example(comparison);
    List<Compared.Said> losers =
        comparison.said().stream().filter(each -> each.most().way() == Way.WORSE).toList();

    int fewest = losers.stream().mapToInt(each -> lines(each.least())).min().orElseThrow();
    Change worst =
        losers.stream()
            .map(Compared.Said::least)
            .filter(change -> lines(change) == fewest)
            .min(Comparator.comparing(Change::share))
            .orElseThrow();
    assertThat(example.change()).isEqualTo(worst);
  }

  @Test
  void COMPARE_03_nobody_loses_at_break_even_and_somebody_does_just_under() {
    BreakEven even = november("11").breakEvens().getFirst();
    BigDecimal under = even.least().subtract(BreakEven.STEP);

    assertThat(even.claim()).isEqualTo(NOBODY);
    assertThat(worse(november(even.least().toPlainString()))).isZero();
    assertThat(worse(november(under.toPlainString()))).isPositive();
  }

  @Test
  void COMPARE_04_the_average_reaches_a_claim_at_its_break_even_and_not_just_under() {
    BreakEven even = november("11", ELEVEN).breakEvens().getLast();
    BigDecimal under = even.least().subtract(BreakEven.STEP);

    assertThat(even.claim()).isEqualTo(ELEVEN);
    assertThat(november(even.least().toPlainString(), ELEVEN).verdicts())
        .containsExactly(new Verdict.Holds(ELEVEN));
    assertThat(november(under.toPlainString(), ELEVEN).verdicts().getFirst())
        .isInstanceOf(Verdict.Fails.class);
  }

  @Test
  void COMPARE_05_a_claim_holds_only_when_it_is_true_of_all() {
    String enough = november("11").breakEvens().getFirst().least().toPlainString();

    assertThat(november(enough, NOBODY).verdicts()).containsExactly(new Verdict.Holds(NOBODY));
    assertThat(november(enough, NOBODY).isAllTrue()).isTrue();
    assertThat(november("11", NOBODY).isAllTrue()).isFalse();
  }

  @Test
  void COMPARE_06_without_the_rise_nothing_can_be_said_but_the_break_even() {
    Comparison comparison = compare(HOSPITAL, "2015-11-offer", List.of(), NOBODY, ELEVEN);

    assertThat(comparison.said()).isEmpty();
    assertThat(comparison.distributions()).isEmpty();
    assertThat(comparison.verdicts()).allMatch(Verdict.CannotBeSaid.class::isInstance);
    assertThat(comparison.missing())
        .allMatch(missing -> missing.assumable().equals(Optional.of(Assumable.BASIC_RISE)));
    assertThat(comparison.breakEvens()).isEqualTo(november("11", ELEVEN).breakEvens());
  }

  @Test
  void COMPARE_07_a_claim_about_all_can_fail_while_the_pay_of_one_cannot_be_said() {
    Hospital oneUnknown = withoutPointOf("north-01");
    var rise = List.of(percent(Assumable.BASIC_RISE, "11"));
    Comparison comparison = compare(oneUnknown, "2015-11-offer", rise, NOBODY, ELEVEN);

    assertThat(comparison.unsaid())
        .singleElement()
        .satisfies(
            one -> assertThat(one.missing()).extracting(Missing::id).contains("pay.csv point"));
    assertThat(comparison.verdicts().getFirst()).isInstanceOf(Verdict.Fails.class);
    assertThat(comparison.verdicts().getLast()).isInstanceOf(Verdict.CannotBeSaid.class);
  }

  @Test
  void COMPARE_08_a_claim_about_all_cannot_hold_while_the_pay_of_one_cannot_be_said() {
    var enough = List.of(percent(Assumable.BASIC_RISE, "50"));
    Comparison comparison = compare(withoutPointOf("north-01"), "2015-11-offer", enough, NOBODY);

    assertThat(worse(comparison)).isZero();
    assertThat(comparison.verdicts().getFirst())
        .isInstanceOfSatisfying(
            Verdict.CannotBeSaid.class, cannot -> assertThat(cannot.doctors()).isOne());
  }

  @Test
  void COMPARE_09_a_span_is_priced_at_both_ends() {
    Comparison span = november("10..12");

    assertThat(span.ends()).hasSize(2);
    assertThat(span.distributions().getFirst())
        .isEqualTo(november("10").distributions().getFirst());
    assertThat(span.distributions().getLast()).isEqualTo(november("12").distributions().getFirst());
    assertThat(span.assumed().getFirst().toString()).isEqualTo("basic-rise=10..12%");
  }

  @Test
  void COMPARE_10_a_claim_that_holds_at_one_end_alone_depends_on_what_is_assumed() {
    BigDecimal even = november("11").breakEvens().getFirst().least();
    String span = even.subtract(BreakEven.STEP) + ".." + even;

    assertThat(november(span, NOBODY).verdicts().getFirst())
        .isInstanceOfSatisfying(
            Verdict.Depends.class,
            depends -> assertThat(depends.holdsAt().getFirst().least()).isEqualByComparingTo(even));
    assertThat(november(span, NOBODY).isAllTrue()).isFalse();
  }

  @Test
  void COMPARE_11_two_spans_have_four_ends_and_a_break_even_of_their_own() {
    var assumed =
        List.of(
            percent(Assumable.BASIC_RISE, "10..12"), percent(Assumable.UNSOCIAL_RATE, "33..50"));
    Comparison comparison = compare(HOSPITAL, "2016-01-offer", assumed);
    BreakEven even = comparison.breakEvens().getFirst();

    assertThat(comparison.ends()).hasSize(4);
    assertThat(even.least()).isLessThan(even.most());
  }

  @Test
  void COMPARE_12_held_hours_are_those_that_the_first_contract_leaves() {
    var assumed = List.of(percent(Assumable.BASIC_RISE, "11"));
    Comparison held =
        RealDoctors.answer(
            HOSPITAL, RealDoctors.question("2002", "2015-11-offer", Held.HOURS, assumed));

    assertThat(held.said())
        .isNotEmpty()
        .allSatisfy(doctor ->
            assertThat(doctor.least().after().hours()).isEqualTo(doctor.least().before().hours()));
  }

  @Test
  void COMPARE_13_the_same_question_has_the_same_answer() {
    assertThat(november("10..12", NOBODY, ELEVEN)).isEqualTo(november("10..12", NOBODY, ELEVEN));
  }

  @Test
  void COMPARE_14_each_way_of_grouping_parts_all_doctors() {
    List<Compared.Said> all = november("11").said();
    for (Grouping grouping : Grouping.values()) {
      assertThat(grouping.groups(all).stream().mapToInt(group -> group.doctors().size()).sum())
          .as(grouping.text())
          .isEqualTo(all.size());
    }
  }

  @Test
  void COMPARE_15_with_one_rise_for_all_the_point_decides_next_to_nothing() {
    List<Compared.Said> low = november("11").said();
    Hospital others = RealDoctors.with(standing -> RealPoints.at(standing, "str", 9, "st8"));
    List<Compared.Said> high =
        compare(others, "2015-11-offer", List.of(percent(Assumable.BASIC_RISE, "11"))).said();

    for (int i = 0; i < low.size(); i++) {
      Ratio apart = low.get(i).least().share().minus(high.get(i).least().share());
      assertThat(apart.max(Ratio.ZERO.minus(apart)))
          .as(low.get(i).pattern().person().id().text())
          .isLessThan(Ratio.of(1, 10_000));
    }
  }

  private static Hospital withoutPointOf(String person) {
    return RealDoctors.with(standing ->
        standing.person().text().equals(person)
            ? PayStanding.unstated(standing.person())
            : standing);
  }

  private static Counterexample example(Comparison comparison) {
    return switch (comparison.verdicts().getFirst()) {
      case Verdict.Fails(var _, var example) -> example.orElseThrow();
      case Verdict other -> throw new AssertionError(other.toString());
    };
  }

  private static int worse(Comparison comparison) {
    return comparison.distributions().getFirst().count(Way.WORSE);
  }

  private static int lines(Change change) {
    return change.before().lines().size() + change.after().lines().size();
  }
}
