package org.safecover.rules.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Situation;

/// What a changed plan asks of people that the plan in hand did not, and what it no longer asks.
///
/// @param people whose schedule differs, in order of id
/// @param restored sessions that the plan in hand moved, that can run now and have not begun
/// @param moved sessions that could run by the plan in hand and no longer can
/// @param closed gaps of the plan in hand that are no more
/// @param opened gaps that the plan in hand did not have
public record Differences(
    List<PersonDifference> people,
    List<Session> restored,
    List<MovedSession> moved,
    List<Gap> closed,
    List<Gap> opened) {

  /// One person's part.
  ///
  /// @param being whether the person can still be asked
  public record PersonDifference(
      PersonId person,
      Being being,
      List<Cover> covers,
      List<Cover> noLonger,
      List<Release> released,
      List<Release> backAtWork) {}

  /// Whether somebody is there when the plan is changed.
  public enum Being {
    THERE,
    AWAY
  }

  public Differences {
    people = List.copyOf(people);
    restored = List.copyOf(restored);
    moved = List.copyOf(moved);
    closed = List.copyOf(closed);
    opened = List.copyOf(opened);
  }

  /// @param situation of the plan after
  public static Differences of(Situation situation, Plan before, Plan after) {
    List<PersonDifference> people = new ArrayList<>();
    for (PersonId person : asked(before, after)) {
      PersonDifference difference = difference(situation, person, before, after);
      if (!isNothing(difference)) {
        people.add(difference);
      }
    }
    return new Differences(
        people,
        restored(situation, before, after),
        after.moved().stream().filter(m -> !ids(before).contains(m.session())).toList(),
        without(before.gaps(), after.gaps()),
        without(after.gaps(), before.gaps()));
  }

  private static SortedSet<PersonId> asked(Plan before, Plan after) {
    SortedSet<PersonId> asked = new TreeSet<>();
    for (Plan plan : List.of(before, after)) {
      plan.covers().forEach(cover -> asked.add(cover.person()));
      plan.releases().forEach(release -> asked.add(release.person()));
    }
    return asked;
  }

  private static PersonDifference difference(
      Situation situation, PersonId person, Plan before, Plan after) {
    List<Cover> then = before.covers().stream().filter(c -> c.person().equals(person)).toList();
    List<Cover> now = after.covers().stream().filter(c -> c.person().equals(person)).toList();
    List<Release> free = before.releases().stream().filter(r -> r.person().equals(person)).toList();
    List<Release> freeNow =
        after.releases().stream().filter(r -> r.person().equals(person)).toList();
    return new PersonDifference(
        person,
        situation.inHand().isAway(person) ? Being.AWAY : Being.THERE,
        now.stream().filter(c -> !then.contains(c)).toList(),
        then.stream().filter(c -> !now.contains(c)).toList(),
        freeNow.stream().filter(r -> !duties(free).contains(r.duty())).toList(),
        free.stream().filter(r -> !duties(freeNow).contains(r.duty())).toList());
  }

  private static Set<?> duties(List<Release> releases) {
    return releases.stream().map(Release::duty).collect(Collectors.toSet());
  }

  private static boolean isNothing(PersonDifference difference) {
    return difference.covers().isEmpty()
        && difference.noLonger().isEmpty()
        && difference.released().isEmpty()
        && difference.backAtWork().isEmpty();
  }

  private static List<Session> restored(Situation situation, Plan before, Plan after) {
    return situation.hospital().sessions().stream()
        .filter(session -> ids(before).contains(session.id()))
        .filter(session -> !ids(after).contains(session.id()))
        .filter(session -> !session.period().start().isBefore(situation.inHand().at()))
        .toList();
  }

  private static Set<SessionId> ids(Plan plan) {
    return plan.moved().stream().map(MovedSession::session).collect(Collectors.toSet());
  }

  private static List<Gap> without(List<Gap> gaps, List<Gap> others) {
    Set<String> keys = others.stream().map(Differences::key).collect(Collectors.toSet());
    return gaps.stream().filter(gap -> !keys.contains(key(gap))).toList();
  }

  private static String key(Gap gap) {
    return gap.post() + " " + gap.period();
  }
}
