package org.safecover.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.Need;

/// Gives every open need to somebody who can hold it, one after the other: a first plan before the
/// search, and the last word after a search that was cut short, so that no gap is left which
/// somebody could fill.
final class Filling {

  /// Somebody who could hold a need, with what that costs at least, whoever holds the others.
  ///
  /// @param clashing planned duties at the time of the need
  /// @param patients weighted, of the sessions that could not run for it
  /// @param cost in sixtieths of a penny
  record Taker(
      Hand hand, Choice choice, List<Release> clashing, long patients, int notStated, long cost) {

    PersonId person() {
      return hand.options.person().id();
    }
  }

  private final CoverModel cover;
  private final PlanningWeights weights;
  private final ExtraPay pay;

  Filling(CoverModel cover) {
    this.cover = cover;
    var hospital = cover.situation.hospital();
    this.weights = hospital.weights();
    this.pay = new ExtraPay(hospital.rates(), hospital.zone());
  }

  private Map<Need, List<Taker>> takers(Set<Need> open) {
    Map<Need, List<Taker>> takers = new HashMap<>();
    for (Hand hand : cover.hands()) {
      List<Choice> choices =
          hand.options.choices().stream().filter(c -> open.contains(c.need())).toList();
      if (!choices.isEmpty()) {
        Own own = own(hand, choices);
        choices.forEach(choice ->
            takers.computeIfAbsent(choice.need(), _ -> new ArrayList<>()).add(taker(own, choice)));
      }
    }
    return takers;
  }

  /// What somebody does at about the time of the needs.
  private record Own(Hand hand, List<Session> sessions, List<Duty> worked) {}

  private Own own(Hand hand, List<Choice> choices) {
    PersonId person = hand.options.person().id();
    Period around =
        Stream.concat(
                choices.stream().map(choice -> choice.need().period()),
                hand.options.releases().stream().map(release -> release.duty().period()))
            .reduce(Period::hull)
            .orElseThrow();
    return new Own(
        hand,
        cover.situation.sessionsNeeding(person).stream()
            .filter(session -> session.period().overlaps(around))
            .toList(),
        cover.situation.worked(person).stream()
            .filter(duty -> duty.period().overlaps(around))
            .toList());
  }

  private Taker taker(Own own, Choice choice) {
    Person person = choice.person();
    Period period = choice.need().period();
    List<Release> clashing = own.hand().options.clashing(period);
    List<Period> lost = new ArrayList<>(List.of(period));
    clashing.forEach(release -> lost.add(release.freed()));
    return new Taker(
        own.hand(),
        choice,
        clashing,
        patients(own.sessions(), lost),
        Eligibility.isStatedAvailable(cover.situation, person, period) ? 0 : weights.notStated(),
        pay.sixtieths(person, period, own.worked()));
  }

  /// The weighted patients of somebody's sessions that could not run.
  long patients(Answer answer, PersonId person) {
    List<Period> lost = new ArrayList<>();
    answer.chosen(person).forEach(choice -> lost.add(choice.need().period()));
    answer.released(person).forEach(release -> lost.add(release.freed()));
    return patients(cover.situation.sessionsNeeding(person), lost);
  }

  private long patients(List<Session> sessions, List<Period> lost) {
    return sessions.stream()
        .filter(session -> lost.stream().anyMatch(session.period()::overlaps))
        .mapToLong(s -> (long) s.patients() * weights.patient().getOrDefault(s.priority(), 0))
        .sum();
  }

  /// The answer with every need given away that can be, the weightiest first; then what that leaves
  /// open, or moves a session for, is handed on from doctor to doctor where that helps.
  Answer filled(Answer answer) {
    Answer filled = answer;
    List<Need> open = new ArrayList<>(cover.part.needs());
    open.removeIf(need -> answer.holds(need));
    open.sort(Comparator.comparingLong(Need::weight).reversed().thenComparing(need -> need));
    Map<Need, List<Taker>> takers = takers(Set.copyOf(open));
    for (Need need : open) {
      filled = findHolder(filled, takers.getOrDefault(need, List.of())).orElse(filled);
    }
    return new HandingOn(cover, this, takers).improved(filled);
  }

  /// The answer with one need given to whoever is best by the levels of the objective, in their
  /// order: first among those who move no session and give up nothing but what clashes, for whom
  /// that is exact; otherwise by what everybody would have to give up.
  private Optional<Answer> findHolder(Answer answer, List<Taker> takers) {
    List<Taker> bestFirst = bestFirst(answer, takers);
    return bestFirst.stream()
        .filter(taker -> taker.patients() == 0)
        .flatMap(taker -> findGiven(answer, taker).stream())
        .findFirst()
        .or(() -> findWithReleases(answer, bestFirst));
  }

  private Optional<Answer> findWithReleases(Answer answer, List<Taker> bestFirst) {
    Optional<Answer> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (Taker taker : bestFirst) {
      if (least == 0) {
        break;
      }
      Optional<Answer> given = findGivenFreely(answer, taker);
      long more =
          given.map(with -> patients(with, taker.person())).orElse(Long.MAX_VALUE)
              - patients(answer, taker.person());
      if (given.isPresent() && more < least) {
        least = more;
        best = given;
      }
    }
    return best;
  }

  /// @param disturbance what the taker adds to that level at least
  /// @param held how many needs the taker holds already
  private record Ranked(Taker taker, long disturbance, int held) {}

  /// The takers by the levels of the objective, in their order.
  List<Taker> bestFirst(Answer answer, List<Taker> takers) {
    return takers.stream()
        .map(t -> new Ranked(t, disturbance(answer, t), answer.chosen(t.person()).size()))
        .sorted(
            Comparator.comparingLong((Ranked ranked) -> ranked.taker().patients())
                .thenComparingLong(Ranked::disturbance)
                .thenComparingLong(ranked -> ranked.taker().cost())
                .thenComparingInt(Ranked::held))
        .map(Ranked::taker)
        .toList();
  }

  private long disturbance(Answer answer, Taker taker) {
    Need need = taker.choice().need();
    List<Release> released = answer.released(taker.person());
    boolean goesOn =
        answer.chosen(taker.person()).stream()
            .map(Choice::need)
            .anyMatch(n -> n.post().id().equals(need.post().id()) && adjoin(n, need));
    return (goesOn ? 0 : weights.cover())
        + taker.notStated()
        + weights.release() * taker.clashing().stream().filter(r -> !released.contains(r)).count();
  }

  private static boolean adjoin(Need one, Need other) {
    return one.period().end().equals(other.period().start())
        || other.period().end().equals(one.period().start());
  }

  /// A way of making room for what somebody is to hold.
  private interface MakingRoom {
    /// @param clashing what must be given up in any case
    Optional<List<Release>> find(Hand hand, List<Choice> chosen, List<Release> clashing);
  }

  /// The answer with the need given to the taker, who gives up nothing but what clashes with it.
  Optional<Answer> findGiven(Answer answer, Taker taker) {
    return findGiven(answer, taker, Filling::findClashing);
  }

  /// The same, where the taker may give up more than that.
  Optional<Answer> findGivenFreely(Answer answer, Taker taker) {
    return findGiven(answer, taker, this::findAnyReleases);
  }

  private Optional<Answer> findGiven(Answer answer, Taker taker, MakingRoom room) {
    List<Choice> chosen = new ArrayList<>(answer.chosen(taker.person()));
    Period period = taker.choice().need().period();
    if (chosen.stream().anyMatch(c -> c.need().period().overlaps(period))) {
      return Optional.empty();
    }
    LinkedHashSet<Release> given = new LinkedHashSet<>(answer.released(taker.person()));
    given.addAll(taker.clashing());
    chosen.add(taker.choice());
    return room.find(taker.hand(), chosen, List.copyOf(given))
        .map(released -> answer.with(taker.person(), chosen, released));
  }

  private static Optional<List<Release>> findClashing(
      Hand hand, List<Choice> chosen, List<Release> clashing) {
    return isLegal(hand, chosen, clashing) ? Optional.of(clashing) : Optional.empty();
  }

  /// As few more as it takes: the planned duties that the rules name, less those that turn out not
  /// to be needed, the ones with most patients kept first. Absent when not even all do.
  private Optional<List<Release>> findAnyReleases(
      Hand hand, List<Choice> chosen, List<Release> clashing) {
    Set<Release> released = new LinkedHashSet<>(clashing);
    List<Breach> breaches = hand.judge.breaches(chosen, released);
    while (!breaches.isEmpty()) {
      if (!released.addAll(named(hand, breaches))) {
        return Optional.empty();
      }
      breaches = hand.judge.breaches(chosen, released);
    }
    for (Release release : mostPatientsFirst(released)) {
      List<Release> fewer = released.stream().filter(r -> !r.equals(release)).toList();
      if (!clashing.contains(release) && isLegal(hand, chosen, fewer)) {
        released.remove(release);
      }
    }
    return Optional.of(List.copyOf(released));
  }

  private static Set<Release> named(Hand hand, List<Breach> breaches) {
    Set<DutyId> evidence =
        breaches.stream()
            .flatMap(breach -> breach.evidence().stream())
            .map(Duty::id)
            .collect(Collectors.toSet());
    return hand.options.releases().stream()
        .filter(release -> evidence.contains(release.duty().id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Release> mostPatientsFirst(Set<Release> released) {
    return released.stream()
        .sorted(
            Comparator.comparingLong((Release release) ->
                    patients(
                        cover.situation.sessionsNeeding(release.person().id()),
                        List.of(release.freed())))
                .reversed())
        .toList();
  }

  private static boolean isLegal(Hand hand, List<Choice> chosen, List<Release> released) {
    return hand.judge.breaches(chosen, released).isEmpty();
  }
}
