package org.safecover.risk.attendance;

import java.util.Comparator;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Grade;
import org.safecover.risk.figures.KindOfDay;

/// Doctors of one grade in one area on one kind of day, who tend to come or stay away together.
public record TeamKey(Grade grade, AreaId area, KindOfDay day) implements Comparable<TeamKey> {

  private static final Comparator<TeamKey> ORDER =
      Comparator.comparing(TeamKey::area).thenComparing(TeamKey::grade).thenComparing(TeamKey::day);

  @Override
  public int compareTo(TeamKey other) {
    return ORDER.compare(this, other);
  }
}
