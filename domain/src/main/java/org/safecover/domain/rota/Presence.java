package org.safecover.domain.rota;

/// Whether a duty is worked on site throughout or on call from home.
public enum Presence {
  RESIDENT,
  ON_CALL
}
