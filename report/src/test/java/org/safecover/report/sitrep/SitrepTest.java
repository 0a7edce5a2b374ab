package org.safecover.report.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.report.ExamplePlan;

class SitrepTest {

  private final ExamplePlan example = ExamplePlan.fullWithdrawal();
  private final String csv = Sitrep.csv(example.situation(), example.plan());

  @Test
  void SITREP_06_there_are_rows_for_nine_and_for_eight_in_the_evening() {
    assertThat(csv)
        .startsWith(
            "date,time,specialty,grade,due_at_work,expected_at_work,covering,posts_uncovered\r\n")
        .contains("2016-01-12,09:00,", "2016-01-12,20:00,")
        .doesNotContain("2016-01-13");
  }

  @Test
  void SITREP_07_no_number_from_one_to_four_is_shown() {
    List<String> cells =
        csv.lines().skip(1).flatMap(l -> List.of(l.split(",")).stream().skip(4)).toList();

    assertThat(cells).isNotEmpty().doesNotContain("1", "2", "3", "4");
  }

  @Test
  void SITREP_08_nobody_is_named() {
    assertThat(example.situation().hospital().people())
        .noneMatch(person -> csv.contains("," + person.id() + ","));
  }
}
