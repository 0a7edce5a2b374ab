package org.safecover.app.risk;

import java.util.Comparator;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Grade;

/// Doctors whom a count is of: how many of one grade in one area are due.
public record DueTeam(Key key, int due) {

  /// Which they are.
  public record Key(AreaId area, Grade grade) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::area).thenComparing(Key::grade);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
