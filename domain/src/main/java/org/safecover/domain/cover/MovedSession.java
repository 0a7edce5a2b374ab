package org.safecover.domain.cover;

import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.SessionId;

/// A clinic or list that cannot run.
public record MovedSession(SessionId session, Cause cause, int patients, Priority priority) {

  /// What moves a session.
  public enum Cause {
    /// It needs a duty that the action leaves unworked; no plan can keep it.
    ACTION,
    /// Someone it needs is away since the plan was first made.
    ABSENCE,
    /// Someone it needs is released to cover or to rest.
    PLAN
  }
}
