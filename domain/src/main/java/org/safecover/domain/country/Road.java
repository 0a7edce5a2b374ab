package org.safecover.domain.country;

import org.safecover.domain.hospital.Origin;

/// How long it takes to go from one trust to another, either way.
///
/// @param minutes from door to door; at least 1
public record Road(TrustId from, TrustId to, int minutes, Origin origin) {

  public Road {
    if (minutes < 1 || from.equals(to)) {
      throw new IllegalArgumentException("No road: " + from + " to " + to + ", " + minutes);
    }
  }

  public boolean touches(TrustId trust) {
    return from.equals(trust) || to.equals(trust);
  }

  /// The other end.
  public TrustId beyond(TrustId trust) {
    return from.equals(trust) ? to : from;
  }
}
