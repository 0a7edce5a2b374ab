package org.safecover.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Changes;
import org.safecover.rules.cover.Completion;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// Lists every legal plan of a tiny hospital, person by person, and keeps the best value of the
/// objective. Knows nothing of the solver; asks the rules about every schedule there is.
final class Oracle {

  /// One thing a person could do: which needs, which sessions are lost, and what it adds: changes
  /// of the plan in hand, disturbance, cost and unevenness.
  private record Deed(int needs, int sessions, List<Long> adds) {}

  private final Situation situation;
  private final List<Need> needs;
  private final List<Session> sessions;

  private Oracle(Situation situation) {
    this.situation = situation;
    this.needs = situation.needs();
    this.sessions = situation.hospital().sessions();
  }

  static List<Long> best(Situation situation) {
    return new Oracle(situation).best();
  }

  /// Every set of needs, as bits in their order, that the people together can hold.
  static Set<Integer> coverable(Situation situation) {
    Oracle oracle = new Oracle(situation);
    Set<Integer> reached = new TreeSet<>(Set.of(0));
    for (Person person : situation.pool()) {
      Set<Integer> next = new TreeSet<>();
      for (Deed deed : oracle.deeds(person)) {
        reached.stream()
            .filter(set -> (set & deed.needs()) == 0)
            .forEach(set -> next.add(set | deed.needs()));
      }
      reached = next;
    }
    return reached;
  }

  /// Every set of needs, as bits in their order, that one person can hold with some releases.
  static Set<Integer> holdable(Situation situation, Person person) {
    Set<Integer> sets = new TreeSet<>();
    new Oracle(situation).deeds(person).forEach(deed -> sets.add(deed.needs()));
    return sets;
  }

  private List<Long> best() {
    Map<List<Integer>, List<Long>> reached = new HashMap<>();
    reached.put(List.of(0, 0), settled());
    for (Person person : situation.pool()) {
      Map<List<Integer>, List<Long>> next = new HashMap<>();
      List<Deed> deeds = deeds(person);
      reached.forEach((state, value) -> deeds.forEach(deed -> add(next, state, value, deed)));
      reached = next;
    }
    List<Long> best = List.of(Long.MAX_VALUE);
    for (Map.Entry<List<Integer>, List<Long>> entry : reached.entrySet()) {
      List<Long> whole = whole(entry.getKey(), entry.getValue());
      best = compare(whole, best) < 0 ? whole : best;
    }
    return best;
  }

  private static void add(
      Map<List<Integer>, List<Long>> next, List<Integer> state, List<Long> value, Deed deed) {
    if ((state.get(0) & deed.needs()) != 0) {
      return;
    }
    List<Long> sum = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      sum.add(value.get(i) + deed.adds().get(i));
    }
    List<Integer> after = List.of(state.get(0) | deed.needs(), state.get(1) | deed.sessions());
    next.merge(after, sum, (a, b) -> compare(a, b) <= 0 ? a : b);
  }

  private List<Long> whole(List<Integer> state, List<Long> adds) {
    long uncovered = 0;
    for (int i = 0; i < needs.size(); i++) {
      uncovered += (state.get(0) >> i & 1) == 1 ? 0 : needs.get(i).weight();
    }
    long patients = 0;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      long weight = situation.hospital().weights().patient().getOrDefault(session.priority(), 0);
      patients += (state.get(1) >> i & 1) == 0 ? 0 : weight * session.patients();
    }
    Draft nobody = new Draft(List.of(), new TreeSet<>(), Map.of(), 0);
    patients += Completion.value(situation, nobody, Objective.PATIENTS);
    List<Long> whole = new ArrayList<>(List.of(uncovered));
    if (situation.objectives().contains(Objective.CHANGED)) {
      whole.add(adds.getFirst());
    }
    whole.add(patients);
    whole.addAll(adds.subList(1, adds.size()));
    return whole;
  }

  /// What releases that have begun cost whatever is chosen.
  private List<Long> settled() {
    Draft begun =
        new Draft(List.of(), new TreeSet<>(Completion.settledReleases(situation)), Map.of(), 0);
    return List.of(0L, Completion.value(situation, begun, Objective.DISTURBANCE), 0L, 0L);
  }

  private List<Deed> deeds(Person person) {
    List<Deed> deeds = new ArrayList<>();
    Draft nothing = new Draft(List.of(), new TreeSet<>(), Map.of(), 0);
    if (required(person) == 0) {
      deeds.add(new Deed(0, 0, List.of(changes(person, nothing), 0L, 0L, 0L)));
    }
    List<Duty> planned = situation.releasable(person.id());
    for (int held = 1; held < 1 << needs.size(); held++) {
      List<Cover> covers = covers(person, held);
      if (covers.isEmpty() || (required(person) & ~held) != 0) {
        continue;
      }
      for (int gone = 0; gone < 1 << planned.size(); gone++) {
        SortedSet<DutyId> released = chosen(planned, gone);
        if (isLegal(person, covers, released)) {
          deeds.add(deed(person, held, new Draft(covers, released, Map.of(), 0)));
        }
      }
    }
    return deeds;
  }

  private long changes(Person person, Draft draft) {
    boolean counts = situation.inHand().amendment().isPresent();
    return counts && Changes.isChanged(situation, person.id(), draft) ? 1 : 0;
  }

  /// The needs that somebody must hold because they have begun or were given by hand.
  private int required(Person person) {
    int required = 0;
    for (int i = 0; i < needs.size(); i++) {
      if (isGivenTo(person, needs.get(i))) {
        required |= 1 << i;
      }
    }
    return required;
  }

  private boolean isGivenTo(Person person, Need need) {
    return situation.inHand().findHolder(need).filter(person.id()::equals).isPresent();
  }

  /// The covers of a set of needs; none when the person could not hold them all.
  private List<Cover> covers(Person person, int held) {
    List<Cover> covers = new ArrayList<>();
    for (int i : BitSet.valueOf(new long[] {held}).stream().toArray()) {
      Need need = needs.get(i);
      boolean overlaps = covers.stream().anyMatch(c -> c.period().overlaps(need.period()));
      boolean may =
          isGivenTo(person, need)
              || (situation.inHand().mayHold(person.id(), need)
                  && Eligibility.reasons(situation, person, need).isEmpty());
      if (overlaps || !may) {
        return List.of();
      }
      covers.add(new Cover(person.id(), need.post().id(), need.period()));
    }
    return covers;
  }

  private static SortedSet<DutyId> chosen(List<Duty> planned, int gone) {
    SortedSet<DutyId> released = new TreeSet<>();
    BitSet.valueOf(new long[] {gone}).stream().forEach(i -> released.add(planned.get(i).id()));
    return released;
  }

  private boolean isLegal(Person person, List<Cover> covers, SortedSet<DutyId> released) {
    boolean twoAtOnce =
        situation.worked(person.id()).stream()
            .filter(duty -> duty.service() == Service.PLANNED && !released.contains(duty.id()))
            .filter(duty -> !Completion.settledReleases(situation).contains(duty.id()))
            .anyMatch(d -> covers.stream().anyMatch(c -> c.period().overlaps(d.period())));
    List<Cover> joined = new Draft(covers, new TreeSet<>(), Map.of(), 0).covers();
    return !twoAtOnce
        && new PlannedSchedule(situation, person, joined, released).breaches().isEmpty();
  }

  private Deed deed(Person person, int held, Draft draft) {
    Score score = new Score(situation, needs, draft);
    List<Period> lost = new ArrayList<>();
    draft.covers().forEach(cover -> lost.add(cover.period()));
    draft
        .releases()
        .forEach(id -> lost.add(situation.freed(situation.findWorked(id).orElseThrow())));
    int moved = 0;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      boolean needed = situation.sessionsNeeding(person.id()).contains(session);
      if (needed && lost.stream().anyMatch(session.period()::overlaps)) {
        moved |= 1 << i;
      }
    }
    return new Deed(
        held,
        moved,
        List.of(
            changes(person, draft),
            score.value(Objective.DISTURBANCE),
            score.value(Objective.COST),
            score.value(Objective.FAIRNESS)));
  }

  private static int compare(List<Long> a, List<Long> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int one = Long.compare(a.get(i), b.get(i));
      if (one != 0) {
        return one;
      }
    }
    return 0;
  }
}
