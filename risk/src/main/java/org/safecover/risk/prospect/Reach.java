package org.safecover.risk.prospect;

/// How far somebody at work may be put elsewhere.
public enum Reach {
  /// To their own posts alone: on call from home, or on a duty that owes rest already.
  OWN_POSTS,
  /// To any post of their areas that asks no more than they can do.
  ANY_FITTING
}
