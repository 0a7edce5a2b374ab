package org.safecover.risk.standby;

import java.util.List;

/// The best standbys that were found, in the order they were chosen, and how good they are proven
/// to be.
///
/// @param draws how many each choice was weighed by, the same for all
/// @param before expected weighted uncovered minutes without any of them
/// @param least no choice of as many standbys leaves less than this in the same draws
public record Standbys(int draws, double before, List<Standby> chosen, double least) {

  public Standbys {
    chosen = List.copyOf(chosen);
  }

  /// Expected weighted uncovered minutes with all of them.
  public double after() {
    return chosen.isEmpty() ? before : chosen.getLast().left();
  }

  /// What they take off, as a share of what the best choice could at most: at least this good.
  public double proven() {
    double possible = before - least;
    return possible <= 0 ? 1 : Math.min(1, (before - after()) / possible);
  }

  /// After how many a further one buys clearly less: where the curve lies furthest below the
  /// straight line from none to all. Nought when there are fewer than three.
  public int knee() {
    int knee = 0;
    double furthest = 0;
    for (int k = 1; k < chosen.size(); k++) {
      double share = (before - chosen.get(k - 1).left()) / (before - after());
      double above = share - (double) k / chosen.size();
      if (above > furthest + 1e-9) {
        furthest = above;
        knee = k;
      }
    }
    return chosen.size() < 3 ? 0 : knee;
  }
}
