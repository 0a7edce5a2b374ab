package org.safecover.domain.action;

/// How far labour is withdrawn.
public enum Withdrawal {
  /// Planned duties are not worked; emergency duties stay staffed.
  EMERGENCY_CARE_ONLY,
  /// The service of Christmas Day: planned duties are not worked; emergency duties stay staffed.
  CHRISTMAS_DAY_COVER,
  /// No duty of those called out that starts inside is worked.
  FULL;

  /// Whether emergency duties of those called out are left unworked too.
  public boolean reachesEmergencyDuties() {
    return this == FULL;
  }
}
