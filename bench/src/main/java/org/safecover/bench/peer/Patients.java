package org.safecover.bench.peer;

import org.safecover.domain.rota.Session;
import org.safecover.rules.cover.Situation;

/// What moving a session counts for.
public final class Patients {

  private Patients() {}

  /// The patients of a session, weighted by their priority.
  public static long weight(Situation situation, Session session) {
    var byPriority = situation.hospital().weights().patient();
    return (long) session.patients() * byPriority.getOrDefault(session.priority(), 0);
  }
}
