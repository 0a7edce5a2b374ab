package org.safecover.report.board;

import java.util.Comparator;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.rota.Session;

/// A session that moves, with what the hospital's files say of it.
public record MovedWork(Session session, MovedSession.Cause cause)
    implements Comparable<MovedWork> {

  private static final Comparator<MovedWork> ORDER =
      Comparator.comparing((MovedWork work) -> work.session().priority())
          .thenComparing(work -> work.session().period())
          .thenComparing(work -> work.session().id());

  /// `by the action` or `by this plan`.
  public String movedBy() {
    return switch (cause) {
      case ACTION -> "by the action: no plan can keep it";
      case ABSENCE -> "since the plan was changed: someone it needs is away";
      case PLAN -> "by this plan: someone it needs covers or rests";
    };
  }

  @Override
  public int compareTo(MovedWork other) {
    return ORDER.compare(this, other);
  }
}
