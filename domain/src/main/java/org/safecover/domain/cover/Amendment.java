package org.safecover.domain.cover;

import java.time.Instant;
import java.util.List;
import org.safecover.domain.action.Version;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// What a changed plan was made from: the plan in hand, when it was changed, and what was known
/// then beyond the hospital's files.
///
/// @param at what lies before is past and stays as it was
/// @param earlier versions of the action that the past was worked under, in order of time; at least
///   one
/// @param covers of the plan in hand
/// @param releases of the plan in hand
/// @param away people who can work no more, without a reason
/// @param locks posts given to people by hand
/// @param came called-out duties that are worked after all, as counts
public record Amendment(
    Instant at,
    List<Earlier> earlier,
    List<Cover> covers,
    List<Release> releases,
    List<Away> away,
    List<Lock> locks,
    List<Came> came) {

  public Amendment {
    earlier = List.copyOf(earlier);
    covers = List.copyOf(covers);
    releases = List.copyOf(releases);
    away = List.copyOf(away);
    locks = List.copyOf(locks);
    came = List.copyOf(came);
    if (earlier.isEmpty()) {
      throw new IllegalArgumentException("A changed plan needs the version it was made from.");
    }
  }

  /// A version of the action that held until some instant.
  public record Earlier(Version version, Instant until) {}

  /// A person who is not there over a period.
  public record Away(PersonId person, Period period) {}

  /// A post that one person must hold for as long as it is still to come.
  public record Lock(PersonId person, PostId post) {}

  /// How many emergency duties of one kind, left unworked by the plan in hand, are worked after
  /// all.
  ///
  /// @param start of the duties
  /// @param from when they are counted on; not before `start`
  /// @param count at least 1
  public record Came(
      Instant start, Instant from, Grade grade, AreaId area, RoleId role, int count) {}
}
