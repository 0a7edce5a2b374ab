package org.safecover.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Grouping.Group;

/// No count under five leaves the hospital.
final class SmallNumbersTest {

  private static final int ENOUGH = 5;

  @Test
  void COMPARE_50_four_who_lose_are_merged_with_those_who_gain() {
    List<WayCounts> merged = WayCounts.merged(ways(4, 0, 40));

    assertThat(merged).extracting(WayCounts::name).containsExactly("same", "worse or better");
    assertThat(merged).extracting(WayCounts::text).containsExactly("0", "44");
  }

  @Test
  void COMPARE_51_five_who_lose_are_shown() {
    assertThat(WayCounts.merged(ways(5, 0, 39))).isEqualTo(ways(5, 0, 39));
  }

  @Test
  void COMPARE_52_no_way_is_small_and_nobody_is_lost_whatever_the_counts() {
    SplittableRandom random = new SplittableRandom(20160112);
    for (int round = 0; round < 2_000; round++) {
      int all = random.nextInt(ENOUGH, 60);
      List<WayCounts> ways = new ArrayList<>();
      List<int[]> ends = List.of(parted(all, random), parted(all, random));
      for (int way = 0; way < 3; way++) {
        ways.add(new WayCounts("way " + way, List.of(ends.get(0)[way], ends.get(1)[way])));
      }
      List<WayCounts> merged = WayCounts.merged(ways);

      assertThat(merged)
          .allSatisfy(
              way -> assertThat(way.counts()).allMatch(count -> count == 0 || count >= ENOUGH));
      for (int end = 0; end < 2; end++) {
        int at = end;
        assertThat(merged.stream().mapToInt(way -> way.counts().get(at)).sum()).isEqualTo(all);
      }
    }
  }

  @Test
  void COMPARE_53_no_group_is_small_and_nobody_is_lost() {
    List<Compared.Said> doctors = RealComparison.november(Audience.INSIDE).comparison().said();
    SplittableRandom random = new SplittableRandom(44);
    for (int round = 0; round < 500; round++) {
      List<Group> groups = new ArrayList<>();
      int from = 0;
      while (from < doctors.size()) {
        int to = Math.min(doctors.size(), from + random.nextInt(1, 15));
        groups.add(new Group("group " + from, doctors.subList(from, to)));
        from = to;
      }
      List<Group> merged = SafeGroups.merged(groups);

      assertThat(merged).allMatch(group -> group.doctors().size() >= ENOUGH);
      assertThat(merged.stream().flatMap(group -> group.doctors().stream()).toList())
          .containsExactlyInAnyOrderElementsOf(doctors);
    }
  }

  @Test
  void COMPARE_54_four_doctors_in_all_are_no_group() {
    List<Compared.Said> four =
        RealComparison.november(Audience.INSIDE).comparison().said().subList(0, 4);

    assertThat(SafeGroups.merged(List.of(new Group("four", four)))).isEmpty();
  }

  private static int[] parted(int all, SplittableRandom random) {
    int first = random.nextInt(0, all + 1);
    int second = random.nextInt(0, all - first + 1);
    return new int[] {first, second, all - first - second};
  }

  private static List<WayCounts> ways(int worse, int same, int better) {
    List<String> names = List.of("worse", "same", "better");
    List<Integer> counts = List.of(worse, same, better);
    return IntStream.range(0, 3)
        .mapToObj(way -> new WayCounts(names.get(way), List.of(counts.get(way))))
        .toList();
  }
}
