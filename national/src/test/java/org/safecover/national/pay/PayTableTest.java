package org.safecover.national.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safecover.domain.country.Trust;
import org.safecover.domain.country.TrustId;
import org.safecover.domain.hospital.Origin;
import org.safecover.national.pay.TrustPay.End;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Group;
import org.safecover.report.country.CsvTable;

/// What leaves the hospitals of a country has no count of doctors from one to four, neither as it
/// stands nor by taking one row off another.
class PayTableTest {

  private static final long PRIME = 1_000_000_007L;

  private final List<Trust> trusts = new ArrayList<>();
  private final Map<String, TrustPay> pay = new TreeMap<>();

  /// A trust of a system of a region, and how many of its doctors are worse and better off.
  private void trust(String id, String system, String region, int worse, int better) {
    trusts.add(new Trust(new TrustId(id), id, system, region, Origin.ASSUMED));
    End end = new End("", worse, 0, better, 100L * (worse + better), 110L * (worse + better));
    pay.put(id, new TrustPay(0, List.of(end)));
  }

  private Findings<TrustPay> findings() {
    return new Findings<>(trusts, new TreeMap<>(pay), new TreeMap<>());
  }

  /// The rows that say `merged`, by level and name.
  private List<String> merged() {
    CsvTable table = PayTable.of(findings());
    return table.rows().stream()
        .filter(row -> row.contains("merged"))
        .map(row -> row.get(0) + " " + row.get(1))
        .toList();
  }

  @Test
  void NATIONAL_PAY_01_large_counts_are_shown_for_everybody() {
    trust("a", "s1", "r1", 5, 50);
    trust("b", "s1", "r1", 0, 60);

    assertThat(merged()).isEmpty();
  }

  @Test
  void NATIONAL_PAY_02_a_count_of_four_is_not_shown_nor_found_by_taking_one_row_off_another() {
    trust("a", "s1", "r1", 4, 50);
    trust("b", "s1", "r1", 9, 60);
    trust("c", "s1", "r1", 9, 70);

    assertThat(merged()).containsExactly("trust a", "trust b");
  }

  @Test
  void NATIONAL_PAY_03_a_row_that_is_hidden_for_another_is_not_found_by_adding_up_its_parts() {
    trust("a", "s1", "r1", 4, 50);
    trust("b", "s2", "r1", 9, 60);
    trust("c", "s2", "r1", 9, 70);
    trust("d", "s3", "r1", 9, 90);
    trust("e", "s3", "r1", 9, 90);

    assertThat(merged()).containsExactly("trust a", "trust b", "system s1", "system s2");
  }

  @Test
  void NATIONAL_PAY_04_rows_hidden_together_are_not_few_together() {
    trust("a", "s1", "r1", 3, 50);
    trust("b", "s1", "r1", 0, 60);
    trust("c", "s1", "r1", 9, 70);

    assertThat(merged()).containsExactly("trust a", "trust b", "trust c");
  }

  @Test
  void NATIONAL_PAY_05_in_300_countries_nothing_small_follows_from_what_is_shown() {
    for (int seed = 0; seed < 300; seed++) {
      country(new Random(seed));
      assertNothingSmallFollows("seed " + seed);
    }
  }

  private void country(Random chance) {
    trusts.clear();
    pay.clear();
    int count = 2 + chance.nextInt(14);
    for (int i = 0; i < count; i++) {
      int region = chance.nextInt(3);
      trust(
          "t" + (char) ('a' + i),
          "s" + region + chance.nextInt(3),
          "r" + region,
          chance.nextInt(3) == 0 ? chance.nextInt(6) : 5 + chance.nextInt(40),
          chance.nextInt(80));
    }
  }

  /// The rows that are shown are equations of the trusts; a sum follows from them when it is a sum
  /// of multiples of them.
  private void assertNothingSmallFollows(String of) {
    List<String> merged = merged();
    Map<Boolean, List<Group>> groups =
        findings().groups().stream()
            .collect(
                Collectors.partitioningBy(
                    group -> merged.contains(group.level().text() + " " + group.name())));
    List<long[]> shown =
        groups.getOrDefault(false, List.of()).stream().map(this::indicator).toList();
    int rank = rank(shown);
    for (Group hidden : groups.getOrDefault(true, List.of())) {
      if (isSmall(hidden)) {
        List<long[]> more = new ArrayList<>(shown);
        more.add(indicator(hidden));
        assertThat(rank(more)).as("%s: %s of %s", of, hidden.name(), merged).isGreaterThan(rank);
      }
    }
    assertThat(groups.getOrDefault(false, List.of())).noneMatch(this::isSmall);
  }

  private boolean isSmall(Group group) {
    int worse = group.trusts().stream().mapToInt(trust -> end(trust).worse()).sum();
    int better = group.trusts().stream().mapToInt(trust -> end(trust).better()).sum();
    return (worse > 0 && worse < 5) || (better > 0 && better < 5);
  }

  private End end(Trust trust) {
    return findings().find(trust).orElseThrow().ends().getFirst();
  }

  private long[] indicator(Group group) {
    return trusts.stream().mapToLong(trust -> group.trusts().contains(trust) ? 1 : 0).toArray();
  }

  /// The rank of rows, worked out by a prime.
  private static int rank(List<long[]> given) {
    List<long[]> rows = given.stream().map(long[]::clone).collect(Collectors.toList());
    int rank = 0;
    int width = rows.isEmpty() ? 0 : rows.getFirst().length;
    for (int column = 0; column < width; column++) {
      int at = column;
      int from = rank;
      var pivot = rows.stream().skip(from).filter(row -> row[at] != 0).findFirst();
      if (pivot.isPresent()) {
        rows.remove(pivot.get());
        rows.add(rank, pivot.get());
        rank++;
        for (long[] row : rows.subList(rank, rows.size())) {
          takeOff(row, pivot.get(), at);
        }
      }
    }
    return rank;
  }

  /// Takes as much of a row off another that a column of it is nothing.
  private static void takeOff(long[] row, long[] pivot, int column) {
    long first = row[column];
    long other = pivot[column];
    Arrays.setAll(
        row, i -> Math.floorMod(row[i] * other % PRIME - first * pivot[i] % PRIME, PRIME));
  }
}
