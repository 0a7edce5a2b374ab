package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.Optional;
import org.safecover.domain.recall.ScopePart;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.protocol.Words;

/// Who is asked back, where and until when: as exactly as it was said.
///
/// @param site the hospital
/// @param number how many doctors; at least 1
/// @param from the first instant
/// @param until the first instant after; later than `from`
public record Scope(
    Words site,
    Optional<AreaId> area,
    Optional<Grade> grade,
    Optional<RoleId> role,
    Optional<Integer> number,
    Instant from,
    Optional<Instant> until) {

  public Scope {
    if (number.filter(n -> n < 1).isPresent() || until.filter(u -> !u.isAfter(from)).isPresent()) {
      throw new IllegalArgumentException("An empty scope: " + number + ", " + from + ", " + until);
    }
  }

  /// Whether a part is stated.
  public boolean states(ScopePart part) {
    return switch (part) {
      case AREA -> area.isPresent();
      case GRADE -> grade.isPresent();
      case ROLE -> role.isPresent();
      case NUMBER -> number.isPresent();
      case END -> until.isPresent();
    };
  }

  /// Whether all of this lies within another scope.
  public boolean isWithin(Scope other) {
    return site.equals(other.site)
        && isWithin(area, other.area)
        && isWithin(grade, other.grade)
        && isWithin(role, other.role)
        && (other.number.isEmpty() || number.filter(n -> n <= other.number.get()).isPresent())
        && !from.isBefore(other.from)
        && (other.until.isEmpty() || until.filter(u -> !u.isAfter(other.until.get())).isPresent());
  }

  private static <T> boolean isWithin(Optional<T> part, Optional<T> other) {
    return other.isEmpty() || part.equals(other);
  }
}
