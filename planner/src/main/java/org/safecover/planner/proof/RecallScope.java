package org.safecover.planner.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.cover.Post;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.NotWorked;
import org.safecover.rules.cover.Situation;

/// Everything that could bear on a recall: the open needs, whoever could hold them, what else those
/// could hold, and so on, with the called-out duties that would hold such needs if they returned.
///
/// @param needs in order
/// @param people with what they could hold
/// @param groups called-out emergency duties, those alike together
record RecallScope(List<Need> needs, List<OwnSets> people, List<Group> groups) {

  /// Duties that are alike but for who has them.
  record Group(Duty like, Grade grade, int size) {

    /// Whether such a duty holds a post, as the published rota would have it.
    boolean holds(Post post) {
      return like.area().equals(post.rule().area()) && like.role().equals(post.rule().role());
    }
  }

  static RecallScope of(Situation situation, Collection<Need> open) {
    List<OwnSets> everyone =
        situation.pool().parallelStream()
            .map(person -> new OwnSets(situation, person, eligible(situation, person)))
            .toList();
    Set<Need> needs = new TreeSet<>(open);
    Set<OwnSets> people = new LinkedHashSet<>();
    boolean growing = true;
    while (growing) {
      growing = false;
      for (OwnSets own : everyone) {
        if (!people.contains(own) && own.eligible().stream().anyMatch(needs::contains)) {
          people.add(own);
          growing |= needs.addAll(own.eligible());
        }
      }
    }
    List<Group> groups =
        groups(situation).stream()
            .filter(g ->
                needs.stream()
                    .anyMatch(n -> g.holds(n.post()) && n.period().overlaps(g.like().period())))
            .toList();
    return new RecallScope(List.copyOf(needs), List.copyOf(people), groups);
  }

  private static List<Need> eligible(Situation situation, Person person) {
    return situation.needs().stream()
        .filter(need -> Eligibility.mayHold(situation, person, need))
        .toList();
  }

  private static List<Group> groups(Situation situation) {
    Map<String, Group> byKind = new TreeMap<>();
    for (Duty duty : NotWorked.of(situation.hospital(), situation.action(), situation.version())) {
      boolean onLeave =
          situation.leave(duty.person()).stream()
              .anyMatch(away -> away.period().contains(duty.period().start()));
      if (duty.service() == Service.EMERGENCY && !onLeave) {
        var grade = situation.person(duty.person()).grade();
        byKind.merge(
            duty.period() + "|" + duty.area() + "|" + duty.role() + "|" + grade,
            new Group(duty, grade, 1),
            (a, b) -> new Group(a.like(), a.grade(), a.size() + 1));
      }
    }
    return byKind.values().stream()
        .sorted(
            Comparator.comparing((Group g) -> g.like().period())
                .thenComparing(g -> g.like().area())
                .thenComparing(g -> g.like().role())
                .thenComparing(Group::grade))
        .toList();
  }

  /// A need in the pieces between which a recalled duty may begin or end.
  List<Period> pieces(Need need) {
    List<Instant> cuts = new ArrayList<>();
    for (Group group : groups) {
      if (group.holds(need.post())) {
        cuts.add(group.like().period().start());
        cuts.add(group.like().period().end());
      }
    }
    for (Need other : needs) {
      cuts.add(other.period().start());
      cuts.add(other.period().end());
    }
    return need.period().cutAt(cuts);
  }
}
