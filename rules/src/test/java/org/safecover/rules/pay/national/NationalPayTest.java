package org.safecover.rules.pay.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.invented.InventedEngland;
import org.safecover.domain.money.Money;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.PayContracts;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

class NationalPayTest {

  private static final Parameters FIGURES = read();
  private static final Limits LIMITS = Limits.of(FIGURES);

  private static HospitalPricing pricing(List<Assumption> assumptions) {
    PayContracts contracts = PayContracts.of(FIGURES);
    return new HospitalPricing(
        FIGURES,
        LIMITS,
        List.of(
            new Priced(contracts.find("2002").orElseThrow(), LocalDate.of(2015, 11, 4)),
            new Priced(contracts.find("2016").orElseThrow(), LocalDate.of(2016, 8, 3))),
        assumptions);
  }

  private static List<YearsPay> priced(int doctors, List<Integer> heard) {
    InventedEngland england = new InventedEngland(doctors, 7);
    return new NationalPay(pricing(assumptions()), (done, _) -> heard.add(done))
        .of(england.hospitals(), england::hospital);
  }

  private static List<Assumption> assumptions() {
    return List.of(
        new Assumption(Assumable.STANDARD_DAY, "8", new BigDecimal(8), new BigDecimal(8)),
        new Assumption(Assumable.PART_TIME_BANDS, "flowchart", BigDecimal.ONE, BigDecimal.ONE));
  }

  @Test
  void every_doctor_is_priced_once_and_hospitals_are_told_in_order() {
    List<Integer> heard = new ArrayList<>();
    List<YearsPay> pay = priced(2_000, heard);

    assertThat(heard).containsExactly(1, 2);
    assertThat(pay)
        .extracting(each -> each.priced().contract().id().text())
        .containsExactly("2002", "2016");
    assertThat(pay).extracting(YearsPay::said).containsOnly(2_000);
    assertThat(pay).extracting(YearsPay::unsaid).containsOnly(0);
  }

  @Test
  void the_same_seed_pays_the_same() {
    List<YearsPay> one = priced(1_400, new ArrayList<>());
    List<YearsPay> other = priced(1_400, new ArrayList<>());

    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i).total()).isEqualTo(one.get(i).total());
      assertThat(other.get(i).percentile(10)).isEqualTo(one.get(i).percentile(10));
    }
  }

  @Test
  void without_assumptions_part_time_doctors_cannot_be_said() {
    InventedEngland england = new InventedEngland(100, 7);
    List<YearsPay> pay =
        new NationalPay(pricing(List.of()), (_, _) -> {})
            .of(england.hospitals(), england::hospital);

    assertThat(pay.getLast().unsaid()).isPositive();
    assertThat(pay.getLast().said() + pay.getLast().unsaid()).isEqualTo(100);
  }

  @Test
  void percentiles_are_those_of_all_doctors() {
    YearsPay pay = pricing(List.of()).nothing().getFirst();
    for (int pounds = 10; pounds >= 1; pounds--) {
      pay.add(new Money(100L * pounds));
    }

    assertThat(pay.percentile(1)).isEqualTo(new Money(100));
    assertThat(pay.percentile(50)).isEqualTo(new Money(500));
    assertThat(pay.percentile(100)).isEqualTo(new Money(1_000));
    assertThat(pay.total()).isEqualTo(new Money(5_500));
  }

  private static Parameters read() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }
}
