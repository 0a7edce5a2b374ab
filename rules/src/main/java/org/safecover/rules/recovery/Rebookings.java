package org.safecover.rules.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// Puts moved sessions into later free time, the most urgent first: time in which everybody whom a
/// session needs has planned work in its area and no session.
final class Rebookings {

  private static final Comparator<Session> URGENT_FIRST =
      Comparator.comparing(Session::priority)
          .thenComparing(Session::period)
          .thenComparing(Session::id);

  private final Situation situation;
  private final Set<SessionId> moved = new HashSet<>();
  private final Set<DutyId> released = new HashSet<>();
  private final Map<PersonId, List<Period>> busy = new HashMap<>();
  private final Instant from;

  Rebookings(Situation situation, Plan plan) {
    this.situation = situation;
    plan.moved().stream().map(MovedSession::session).forEach(moved::add);
    plan.releases().stream().map(Release::duty).forEach(released::add);
    for (Cover cover : plan.covers()) {
      take(cover.person(), cover.period());
    }
    for (Session session : situation.hospital().sessions()) {
      if (!moved.contains(session.id())) {
        session.people().forEach(person -> take(person, session.period()));
      }
    }
    Instant end = plan.version().span().end();
    Instant at = situation.inHand().at();
    this.from = at.isAfter(end) || !plan.version().stands() ? at : end;
  }

  private void take(PersonId person, Period period) {
    busy.computeIfAbsent(person, _ -> new ArrayList<>()).add(period);
  }

  List<Rebooking> all() {
    return situation.hospital().sessions().stream()
        .filter(session -> moved.contains(session.id()))
        .sorted(URGENT_FIRST)
        .map(this::rebooked)
        .toList();
  }

  private Rebooking rebooked(Session session) {
    Optional<Period> to =
        free(session).stream()
            .filter(time -> time.length().compareTo(session.period().length()) >= 0)
            .findFirst()
            .map(time -> new Period(time.start(), time.start().plus(session.period().length())));
    to.ifPresent(time -> session.people().forEach(person -> take(person, time)));
    return new Rebooking(session, to);
  }

  /// When everybody is free, in order of time.
  private List<Period> free(Session session) {
    List<Period> common = new ArrayList<>();
    boolean first = true;
    for (PersonId person : session.people()) {
      List<Period> own = free(person, session);
      common = first ? own : overlaps(common, own);
      first = false;
    }
    return common;
  }

  private List<Period> free(PersonId person, Session session) {
    List<Period> free = new ArrayList<>();
    for (Duty duty : situation.worked(person)) {
      boolean planned =
          duty.service() == Service.PLANNED
              && duty.area().equals(session.area())
              && !released.contains(duty.id());
      if (planned && !duty.period().start().isBefore(later(session))) {
        free.addAll(duty.period().minus(busy.getOrDefault(person, List.of())));
      }
    }
    return free.stream().sorted().toList();
  }

  private Instant later(Session session) {
    return session.period().end().isAfter(from) ? session.period().end() : from;
  }

  private static List<Period> overlaps(List<Period> some, List<Period> others) {
    List<Period> overlaps = new ArrayList<>();
    for (Period one : some) {
      others.forEach(other -> one.findOverlap(other).ifPresent(overlaps::add));
    }
    return overlaps.stream().sorted().toList();
  }
}
