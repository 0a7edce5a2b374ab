package org.safecover.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaProgress;
import org.safecover.planner.stretch.RotaLimits;
import org.safecover.planner.stretch.RotaSearch;

/// One nurse, one week, drawn here: each hard rule is seen, each cost is counted, and what the core
/// plans agrees with both.
class InstanceCheckTest {
  private static final String TEXT =
      """
      # drawn for this test
      SECTION_HORIZON
      8

      SECTION_SHIFTS
      E,480,
      L,600,E

      SECTION_STAFF
      Ann,E=4|L=2,2400,960,4,2,2,1

      SECTION_DAYS_OFF
      Ann,0

      SECTION_SHIFT_ON_REQUESTS
      Ann,1,E,3

      SECTION_SHIFT_OFF_REQUESTS
      Ann,2,L,5

      SECTION_COVER
      1,E,1,100,1
      2,E,1,100,1
      6,L,2,10,1
      """;

  private static final PublicInstance INSTANCE = InstanceText.parse(TEXT.lines().toList());

  /// A row of single letters, a dot for a day off.
  private static InstanceCheck check(String row) {
    List<String> days = Stream.of(row.split("")).map(day -> day.equals(".") ? "" : day).toList();
    return new InstanceCheck(INSTANCE, new Assignment(List.of("Ann"), List.of(days)));
  }

  @Test
  void a_legal_week_has_no_fault_and_costs_what_is_missing() {
    assertThat(check(".EE.....").faults()).isEmpty();
    assertThat(check(".EE.....").cost()).isEqualTo(20);
    assertThat(check(".EL.....").cost()).isEqualTo(5 + 100 + 20);
    assertThat(check(".LL.....").cost()).isEqualTo(3 + 5 + 100 + 100 + 20);
  }

  @Test
  void every_hard_rule_is_seen() {
    assertThat(check("EE......").faults()).containsExactly("Ann works on day off 0");
    assertThat(check(".E..EE..").faults()).containsExactly("Ann works only 1 days from day 1");
    assertThat(check(".EE.EE..").faults()).containsExactly("Ann has 1 days off from day 3");
    assertThat(check(".LE.....").faults()).containsExactly("Ann works E after L on day 2");
    assertThat(check(".......E").faults()).containsExactly("Ann works 480 minutes");
    assertThat(check(".LLL....").faults()).containsExactly("Ann works L 3 times");
    assertThat(check(".EEEEL..").faults())
        .containsExactly("Ann works 2520 minutes", "Ann works 5 days from day 1");
  }

  @Test
  void a_row_that_does_not_fit_is_named() {
    assertThatThrownBy(() -> InstanceText.parse(List.of("SECTION_HORIZON", "a week")))
        .hasMessage("Row 2 does not fit into SECTION_HORIZON: a week");
  }

  @Test
  void what_the_core_plans_is_legal_here_and_costs_what_it_says() {
    InstanceTask adapter = new InstanceTask(INSTANCE);
    RotaLimits limits = new RotaLimits(Duration.ofSeconds(60), 2, 1, 100);
    RotaPlan plan =
        new RotaSearch(adapter.task(), limits, RotaProgress.SILENT).search().orElseThrow();
    InstanceCheck check = new InstanceCheck(INSTANCE, adapter.assignment(plan));

    assertThat(check.faults()).isEmpty();
    assertThat(check.cost()).isEqualTo(plan.value()).isEqualTo(10);
    assertThat(plan.isProvenBest()).isTrue();
  }
}
