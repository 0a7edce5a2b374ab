package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// The stretches of posts that nobody holds, each with everyone who might have and why they cannot.
public final class Gaps {

  private final Situation situation;
  private final Map<PersonId, List<Cover>> coversByPerson;

  private Gaps(Situation situation, Collection<Cover> covers) {
    this.situation = situation;
    this.coversByPerson = covers.stream().collect(Collectors.groupingBy(Cover::person));
  }

  /// Every gap that the covers leave, in order of time.
  static List<Gap> of(Situation situation, Collection<Cover> covers) {
    Gaps gaps = new Gaps(situation, covers);
    Map<Post, List<Need>> open = new LinkedHashMap<>();
    for (Need need : situation.needs()) {
      if (covers.stream().noneMatch(cover -> holds(cover, need))) {
        open.computeIfAbsent(need.post(), post -> new ArrayList<>()).add(need);
      }
    }
    List<Gap> found = new ArrayList<>();
    open.forEach((post, needs) -> found.addAll(gaps.gaps(post, needs)));
    return found.stream().sorted().toList();
  }

  static boolean holds(Cover cover, Need need) {
    return cover.post().equals(need.post().id()) && cover.period().contains(need.period());
  }

  private List<Gap> gaps(Post post, List<Need> open) {
    List<Need> past = open.stream().filter(situation.inHand()::isPast).toList();
    List<Need> coming = open.stream().filter(need -> !past.contains(need)).toList();
    List<Gap> gaps = new ArrayList<>();
    for (Period period : Period.merged(past.stream().map(Need::period).toList())) {
      gaps.add(new Gap(post.id(), period, List.of(), 0));
    }
    for (Period period : Period.merged(coming.stream().map(Need::period).toList())) {
      List<Need> parts = coming.stream().filter(need -> period.contains(need.period())).toList();
      gaps.add(explained(post, period, parts));
    }
    return gaps;
  }

  private Gap explained(Post post, Period period, List<Need> parts) {
    List<Gap.Exclusion> exclusions = new ArrayList<>();
    int others = 0;
    for (Person person : situation.pool()) {
      if (mightHold(person, post)) {
        Set<Reason> reasons = new LinkedHashSet<>();
        parts.forEach(need -> reasons.addAll(reasons(person, need)));
        exclusions.add(new Gap.Exclusion(person.id(), List.copyOf(reasons)));
      } else {
        others++;
      }
    }
    return new Gap(post.id(), period, exclusions, others);
  }

  /// Whether a person works in a post's area or has what it asks.
  public static boolean mightHold(Person person, Post post) {
    var asked = post.rule().competencies();
    return person.areas().contains(post.rule().area())
        || (!asked.isEmpty() && person.competencies().containsAll(asked));
  }

  /// Why a person cannot hold a need beside the covers given; empty when the person can.
  public static List<Reason> reasons(
      Situation situation, Person person, Need need, Collection<Cover> covers) {
    return new Gaps(situation, covers).reasons(person, need);
  }

  private List<Reason> reasons(Person person, Need need) {
    List<Reason> reasons = new ArrayList<>(Eligibility.reasons(situation, person, need));
    List<Cover> own = coversByPerson.getOrDefault(person.id(), List.of());
    own.stream()
        .filter(cover -> cover.period().overlaps(need.period()))
        .forEach(cover -> reasons.add(new Reason.HoldsAnother(cover.post(), cover.period())));
    if (reasons.isEmpty()) {
      limitsBroken(person, need, own).forEach(reasons::add);
    }
    return reasons;
  }

  /// What would break even if every planned duty near the action were given up.
  private List<Reason> limitsBroken(Person person, Need need, List<Cover> own) {
    Cover wanted = new Cover(person.id(), need.post().id(), need.period());
    List<Cover> all = new ArrayList<>(own);
    all.add(wanted);
    Set<DutyId> released = new TreeSet<>();
    situation.releasable(person.id()).stream().map(Duty::id).forEach(released::add);
    DutyId wantedId = PlannedSchedule.asDuty(situation, wanted).id();
    return new PlannedSchedule(situation, person, all, released)
        .breaches().stream()
            .filter(breach -> breach.evidence().stream().anyMatch(d -> d.id().equals(wantedId)))
            .<Reason>map(Reason.BreaksLimit::new)
            .toList();
  }
}
