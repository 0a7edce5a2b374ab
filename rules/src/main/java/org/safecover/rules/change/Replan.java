package org.safecover.rules.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Facing;

/// What has changed since a plan was made, to be planned for anew from some instant on.
///
/// @param inHand the plan that holds until then
/// @param at what lies before is past
/// @param version the action as it stands now
/// @param away people who can work no more from then on
/// @param locks posts given to people by hand
/// @param came called-out duties that are worked after all
public record Replan(
    Plan inHand,
    Instant at,
    Version version,
    SortedSet<PersonId> away,
    List<Amendment.Lock> locks,
    List<Amendment.Came> came) {

  /// Nobody is expected back sooner than this after the last thing that is planned.
  private static final Duration LONG_AFTER = Duration.ofDays(7);

  public Replan {
    away = new TreeSet<>(away);
    locks = List.copyOf(locks);
    came = List.copyOf(came);
  }

  /// What the hospital now plans for, with everything that earlier changes had brought.
  public Facing facing(Hospital hospital) {
    Optional<Amendment> before = inHand.amendment();
    List<Amendment.Earlier> earlier =
        new ArrayList<>(before.map(Amendment::earlier).orElse(List.of()));
    earlier.removeIf(stage -> !stage.until().isBefore(at));
    earlier.add(new Amendment.Earlier(inHand.version(), at));
    List<Amendment.Away> gone = new ArrayList<>(before.map(Amendment::away).orElse(List.of()));
    away.forEach(person -> gone.add(new Amendment.Away(person, new Period(at, end(hospital)))));
    List<Amendment.Lock> given = new ArrayList<>(before.map(Amendment::locks).orElse(List.of()));
    given.removeIf(lock -> locks.stream().anyMatch(other -> other.post().equals(lock.post())));
    given.removeIf(lock -> away.contains(lock.person()));
    given.addAll(locks);
    List<Amendment.Came> counted = new ArrayList<>(before.map(Amendment::came).orElse(List.of()));
    counted.addAll(came);
    Amendment amendment =
        new Amendment(at, earlier, inHand.covers(), inHand.releases(), gone, given, counted);
    return new Facing(inHand.action(), version, Optional.of(amendment), List.of());
  }

  private Instant end(Hospital hospital) {
    Instant last = version.span().end();
    for (Duty duty : hospital.duties()) {
      last = duty.period().end().isAfter(last) ? duty.period().end() : last;
    }
    return (last.isAfter(at) ? last : at).plus(LONG_AFTER);
  }
}
