package org.safecover.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The problems met so far. Beyond a great many it only counts, so that a hostile file cannot fill
/// the memory.
public final class Problems {

  public static final int LISTED = 10_000;

  private final List<Problem> listed = new ArrayList<>();
  private int further;

  public void add(Problem problem) {
    if (listed.size() < LISTED) {
      listed.add(problem);
    } else {
      further++;
    }
  }

  public void add(Place at, String found, String wanted) {
    add(new Problem(at, found, wanted.replace('`', '\'')));
  }

  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  public boolean isEmpty() {
    return listed.isEmpty();
  }

  public int count() {
    return listed.size() + further;
  }

  /// Facts when nothing was wrong, else every problem.
  ///
  /// @param facts asked for only when there is no problem
  /// @param whole the name of all that was read
  public <T> Intake<T> orElse(Supplier<T> facts, String whole) {
    if (listed.isEmpty()) {
      return new Intake.Facts<>(facts.get());
    }
    List<Problem> all = new ArrayList<>(listed);
    if (further > 0) {
      all.add(
          new Problem(
              Place.whole(whole),
              further + " further problems that are not listed",
              "correct the problems that are listed, then read the files again"));
    }
    return new Intake.Unusable<>(all);
  }
}
