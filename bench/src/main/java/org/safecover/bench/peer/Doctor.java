package org.safecover.bench.peer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// Somebody who may be asked to cover, the needs that the limits let the doctor hold alone, and
/// what the rules say of holding any set of them. Each set is put to the rules once. For use by one
/// thread.
public final class Doctor {

  private final Situation situation;
  private final Person person;
  private final Reach reach;
  private final List<Opening> openings = new ArrayList<>();
  private final List<Need> needs;
  private final List<Duty> duties;
  private final Map<BitSet, Deed> known = new HashMap<>();

  private Doctor(Situation situation, Person person) {
    this.situation = situation;
    this.person = person;
    this.reach =
        new Reach(
            situation, situation.releasable(person.id()), situation.sessionsNeeding(person.id()));
    for (Need need : situation.needs()) {
      AreaId area = need.post().rule().area();
      if (person.areas().contains(area) && Eligibility.reasons(situation, person, need).isEmpty()) {
        addIfLegal(need);
      }
    }
    this.needs = openings.stream().map(Opening::need).toList();
    this.duties = openings.stream().map(Opening::duty).toList();
  }

  /// Everyone in the pool who may hold some need.
  public static List<Doctor> of(Situation situation) {
    return situation.pool().parallelStream()
        .map(person -> new Doctor(situation, person))
        .filter(doctor -> !doctor.needs.isEmpty())
        .toList();
  }

  private void addIfLegal(Need need) {
    Opening opening =
        new Opening(
            need,
            PlannedSchedule.asDuty(situation, covers(List.of(need)).getFirst()),
            reach.givenUp(need.period()),
            reach.lost(need.period()));
    if (new Releasing(situation, person, reach, List.of(opening)).leastFaults() == 0) {
      openings.add(opening);
    }
  }

  public Person person() {
    return person;
  }

  /// The needs that the doctor can hold alone, in order of time.
  public List<Need> needs() {
    return needs;
  }

  /// The same needs, each as a duty of the doctor's.
  public List<Duty> duties() {
    return duties;
  }

  /// The planned duties that the doctor could be released from.
  public List<Duty> releasable() {
    return reach.releasable();
  }

  /// One cover for each need; where one post goes on they are not joined.
  public List<Cover> covers(Collection<Need> held) {
    return held.stream()
        .map(need -> new Cover(person.id(), need.post().id(), need.period()))
        .toList();
  }

  /// What it comes to when the doctor holds some of the needs.
  ///
  /// @param held by their places in the list of needs; not changed and not kept
  public Deed deed(BitSet held) {
    if (held.isEmpty()) {
      return Deed.NOTHING;
    }
    Deed deed = known.get(held);
    if (deed == null) {
      deed = judged(held.stream().mapToObj(openings::get).toList());
      known.put((BitSet) held.clone(), deed);
    }
    return deed;
  }

  private Deed judged(List<Opening> held) {
    int clashes = clashes(held);
    if (clashes > 0) {
      return Deed.faulty(clashes);
    }
    Releasing releasing = new Releasing(situation, person, reach, held);
    return releasing
        .findFewest()
        .map(released -> legal(held, released))
        .orElseGet(() -> Deed.faulty(releasing.leastFaults()));
  }

  private static int clashes(List<Opening> held) {
    int clashes = 0;
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        boolean clash = held.get(i).need().period().overlaps(held.get(j).need().period());
        clashes += clash ? 1 : 0;
      }
    }
    return clashes;
  }

  private Deed legal(List<Opening> held, BitSet released) {
    List<Need> own = held.stream().map(Opening::need).toList();
    SortedSet<DutyId> gone = new TreeSet<>();
    released.stream().forEach(i -> gone.add(reach.releasable().get(i).id()));
    Score score = new Score(situation, own, new Draft(covers(own), gone, Map.of(), 0));
    return new Deed(
        0,
        gone,
        reach.sessions(reach.lost(held.stream().map(Opening::lost).toList(), released)),
        score.value(Objective.DISTURBANCE),
        score.value(Objective.COST),
        score.value(Objective.FAIRNESS));
  }
}
