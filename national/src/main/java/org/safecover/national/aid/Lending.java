package org.safecover.national.aid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Chooses which offers to take: at most one a doctor and one a gap, so that the most weighted
/// minutes are held, and then so that the ways are shortest in all. Exactly so: it is an assignment
/// problem, solved by shortest augmenting paths (the Hungarian method).
public final class Lending {

  /// More than all ways together can come to.
  private static final long HELD = 1L << 30;

  private static final long NEVER = Long.MAX_VALUE / 4;

  private final List<List<Offer>> byGap;
  private final int doctors;
  private final long[][] costs;

  private Lending(List<List<Offer>> byGap, SortedMap<String, Integer> doctorNumbers) {
    this.byGap = byGap;
    this.doctors = doctorNumbers.size();
    this.costs = new long[byGap.size()][doctors + byGap.size()];
    for (int gap = 0; gap < byGap.size(); gap++) {
      Arrays.fill(costs[gap], 0, doctors, NEVER / 1_000_000);
      for (Offer offer : byGap.get(gap)) {
        costs[gap][doctorNumbers.getOrDefault(doctor(offer), 0)] =
            offer.asked().minutes() - HELD * offer.asked().gap().weight();
      }
    }
  }

  /// @return the offers to take, by gap
  public static List<Offer> best(List<Offer> offers) {
    List<Offer> taken = new ArrayList<>();
    for (List<Offer> apart : Apart.of(offers)) {
      SortedMap<String, List<Offer>> gaps = new TreeMap<>();
      for (Offer offer : apart) {
        gaps.computeIfAbsent(gap(offer), _ -> new ArrayList<>()).add(offer);
      }
      List<String> names = apart.stream().map(Lending::doctor).distinct().sorted().toList();
      SortedMap<String, Integer> doctorNumbers = new TreeMap<>();
      for (int number = 0; number < names.size(); number++) {
        doctorNumbers.put(names.get(number), number);
      }
      taken.addAll(new Lending(List.copyOf(gaps.values()), doctorNumbers).solve(names));
    }
    taken.sort(Comparator.comparing(Lending::gap));
    return taken;
  }

  static String gap(Offer offer) {
    return "%s %06d".formatted(offer.asked().trust(), offer.asked().number());
  }

  static String doctor(Offer offer) {
    return offer.lender() + " " + offer.person();
  }

  private List<Offer> solve(List<String> names) {
    int[] gapOf = assigned();
    List<Offer> taken = new ArrayList<>();
    for (int doctor = 0; doctor < doctors; doctor++) {
      if (gapOf[doctor] >= 0) {
        String name = names.get(doctor);
        byGap.get(gapOf[doctor]).stream()
            .filter(offer -> doctor(offer).equals(name))
            .findFirst()
            .ifPresent(taken::add);
      }
    }
    return taken;
  }

  /// For each doctor, and after them for each way to leave a gap open, the gap that takes it, or
  /// -1.
  private int[] assigned() {
    int columns = doctors + byGap.size();
    long[] ofGap = new long[byGap.size() + 1];
    long[] ofColumn = new long[columns + 1];
    int[] gapOf = new int[columns + 1];
    for (int gap = 1; gap <= byGap.size(); gap++) {
      gapOf[0] = gap;
      Path path = new Path(columns);
      int at = 0;
      while (gapOf[at] != 0) {
        at = path.step(at, gapOf, new Prices(ofGap, ofColumn));
      }
      path.turn(at, gapOf);
    }
    int[] found = new int[columns];
    for (int column = 0; column < columns; column++) {
      found[column] = gapOf[column + 1] - 1;
    }
    return found;
  }

  /// The dual prices.
  private record Prices(LongRow ofGap, LongRow ofColumn) {
    Prices(long[] ofGap, long[] ofColumn) {
      this(new LongRow(ofGap), new LongRow(ofColumn));
    }
  }

  /// A row of numbers that is written on.
  private static final class LongRow {
    private final long[] values;

    LongRow(long[] values) {
      this.values = values;
    }

    long at(int index) {
      return values[index];
    }

    void add(int index, long more) {
      values[index] += more;
    }
  }

  /// A search for the cheapest way to give one more gap a column.
  private final class Path {
    private final long[] least;
    private final int[] before;
    private final boolean[] used;

    Path(int columns) {
      least = new long[columns + 1];
      Arrays.fill(least, NEVER);
      before = new int[columns + 1];
      used = new boolean[columns + 1];
    }

    int step(int at, int[] gapOf, Prices prices) {
      used[at] = true;
      int gap = gapOf[at];
      int next = 0;
      long delta = NEVER;
      for (int column = 1; column < least.length; column++) {
        if (!used[column]) {
          long reduced =
              costs[gap - 1][column - 1] - prices.ofGap().at(gap) - prices.ofColumn().at(column);
          if (reduced < least[column]) {
            least[column] = reduced;
            before[column] = at;
          }
          if (least[column] < delta) {
            delta = least[column];
            next = column;
          }
        }
      }
      for (int column = 0; column < least.length; column++) {
        if (used[column]) {
          prices.ofGap().add(gapOf[column], delta);
          prices.ofColumn().add(column, -delta);
        } else {
          least[column] -= delta;
        }
      }
      return next;
    }

    void turn(int end, int[] gapOf) {
      int at = end;
      while (at != 0) {
        gapOf[at] = gapOf[before[at]];
        at = before[at];
      }
    }
  }
}
