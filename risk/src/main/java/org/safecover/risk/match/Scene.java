package org.safecover.risk.match;

import java.util.List;
import org.safecover.domain.time.Period;

/// A stretch of time in which nothing changes, and a group of places and doctors that have nothing
/// to do with any other: who may hold which, in bits.
///
/// Places stand with the most critical first; doctors with those first whose planned work weighs
/// least.
public final class Scene {

  /// Bits in a word.
  static final int WORD = Long.SIZE;

  static final Scene EMPTY =
      new Scene(new Group(List.of(), List.of(), List.of()), List.of(), List.of());

  private final int[] places;
  private final int[] units;
  private final long[] eligible;
  private final long[] costs;
  private final int[][] work;
  private final List<Period> periods;
  private final List<Stretch> stretches;
  private final int words;

  /// A part of an hour that the scene lasts.
  ///
  /// @param hour since the first that is forecast
  public record Stretch(int hour, int minutes) {}

  /// A doctor in a scene.
  ///
  /// @param unit the number of the stretch of work in the prospect
  /// @param cost weighted patients of the planned work meanwhile
  /// @param work numbers of that planned work
  record Doctor(int unit, long cost, List<Integer> work) {}

  /// What is the same in two scenes that differ in time alone.
  ///
  /// @param places their numbers in the prospect
  /// @param mayHold for each place, the doctors by their position here
  record Group(List<Integer> places, List<Doctor> doctors, List<List<Integer>> mayHold) {}

  Scene(Group group, List<Period> periods, List<Stretch> stretches) {
    this.places = ints(group.places());
    this.units = group.doctors().stream().mapToInt(Doctor::unit).toArray();
    this.costs = group.doctors().stream().mapToLong(Doctor::cost).toArray();
    this.work = group.doctors().stream().map(doctor -> ints(doctor.work())).toArray(int[][]::new);
    this.periods = List.copyOf(periods);
    this.stretches = List.copyOf(stretches);
    this.words = wordsFor(units.length);
    this.eligible = new long[places.length * words];
    for (int place = 0; place < places.length; place++) {
      for (int unit : group.mayHold().get(place)) {
        eligible[place * words + unit / WORD] |= 1L << (unit % WORD);
      }
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  static int wordsFor(int units) {
    return Math.max(1, (units + WORD - 1) / WORD);
  }

  public int placeCount() {
    return places.length;
  }

  /// The number of a place in the prospect.
  public int place(int i) {
    return places[i];
  }

  public int unitCount() {
    return units.length;
  }

  /// The number of a doctor's stretch of work in the prospect.
  public int unit(int i) {
    return units[i];
  }

  /// Weighted patients of the planned work that a doctor has meanwhile.
  public long cost(int i) {
    return costs[i];
  }

  /// How much planned work a doctor has meanwhile.
  public int workCount(int i) {
    return work[i].length;
  }

  /// The number of the n-th planned work that a doctor has meanwhile.
  public int work(int i, int n) {
    return work[i][n];
  }

  public boolean mayHold(int unit, int place) {
    return (eligible(place, unit / WORD) & (1L << (unit % WORD))) != 0;
  }

  /// A word of the bits of those who may hold a place.
  long eligible(int place, int word) {
    return eligible[place * words + word];
  }

  int words() {
    return words;
  }

  /// When it lasts, by hours.
  public List<Stretch> stretches() {
    return stretches;
  }

  /// When it lasts.
  public List<Period> periods() {
    return periods;
  }

  /// How long it lasts.
  public long minutes() {
    return stretches.stream().mapToLong(Stretch::minutes).sum();
  }
}
