package org.safecover.domain.action;

/// What is known of an action at some time.
public enum Status {
  ANNOUNCED,
  /// Announced anew with other times or another level of withdrawal.
  CHANGED,
  SUSPENDED,
  HELD
}
