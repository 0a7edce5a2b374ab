package org.safecover.report.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

  @Test
  void SITREP_01_counts_of_five_and_more_stand_as_they_are() {
    List<StaffCount> counts = List.of(count("A", "F1", 5), count("A", "F2", 12));

    assertThat(SmallCounts.merged(counts)).isEqualTo(counts);
  }

  @Test
  void SITREP_02_small_grades_of_a_specialty_are_merged() {
    assertThat(
            SmallCounts.merged(
                List.of(count("A", "F1", 3), count("A", "F2", 4), count("A", "ST", 9))))
        .containsExactly(count("A", "ST", 9), count("A", "other grades", 7));
  }

  @Test
  void SITREP_03_one_small_count_takes_the_smallest_other_with_it() {
    assertThat(
            SmallCounts.merged(
                List.of(count("A", "F1", 3), count("A", "F2", 8), count("A", "ST", 9))))
        .containsExactly(count("A", "ST", 9), count("A", "other grades", 11));
  }

  @Test
  void SITREP_04_small_specialties_are_merged_with_each_other() {
    assertThat(
            SmallCounts.merged(
                List.of(count("A", "F1", 3), count("B", "F1", 4), count("C", "F1", 6))))
        .containsExactly(count("C", "F1", 6), count("other specialties", "other grades", 7));
  }

  @Tag("HAZARD-22")
  @Test
  void SITREP_05_whatever_the_counts_none_from_one_to_four_is_left_and_none_is_lost() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2_000; i++) {
      List<StaffCount> counts =
          IntStream.range(0, random.nextInt(1, 12)).mapToObj(n -> anyCount(random, n)).toList();
      List<StaffCount> merged = SmallCounts.merged(counts);

      assertThat(due(merged)).isEqualTo(due(counts));
      assertThat(merged.size() == 1 || merged.stream().allMatch(StaffCount::isSafe))
          .as("%s", merged)
          .isTrue();
    }
  }

  private static StaffCount anyCount(SplittableRandom random, int number) {
    return new StaffCount(
        "S" + random.nextInt(4),
        "G" + number,
        random.nextInt(15),
        random.nextInt(15),
        random.nextInt(8));
  }

  private static long due(List<StaffCount> counts) {
    return Stream.ofNullable(counts).flatMap(List::stream).mapToLong(StaffCount::due).sum();
  }

  private static StaffCount count(String specialty, String grade, long number) {
    return new StaffCount(specialty, grade, number, number, 0);
  }
}
