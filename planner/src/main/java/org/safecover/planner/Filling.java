package org.safecover.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.hospital.PlanningWeights;
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
  private record Taker(
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
      hand.options.choices().stream()
          .filter(choice -> open.contains(choice.need()))
          .forEach(choice ->
              takers
                  .computeIfAbsent(choice.need(), _ -> new ArrayList<>())
                  .add(taker(hand, choice)));
    }
    return takers;
  }

  private Taker taker(Hand hand, Choice choice) {
    Person person = hand.options.person();
    Period period = choice.need().period();
    List<Release> clashing =
        hand.options.releases().stream().filter(r -> r.duty().period().overlaps(period)).toList();
    return new Taker(
        hand,
        choice,
        clashing,
        patients(person.id(), period, clashing),
        Eligibility.isStatedAvailable(cover.situation, person, period) ? 0 : weights.notStated(),
        pay.sixtieths(person, period, cover.situation.worked(person.id())));
  }

  private long patients(PersonId person, Period period, List<Release> clashing) {
    List<Period> lost = new ArrayList<>(List.of(period));
    clashing.forEach(release -> lost.add(release.freed()));
    return cover.situation.sessionsNeeding(person).stream()
        .filter(session -> lost.stream().anyMatch(session.period()::overlaps))
        .mapToLong(s -> (long) s.patients() * weights.patient().getOrDefault(s.priority(), 0))
        .sum();
  }

  /// The answer with every need given away that can be, the weightiest first.
  Answer filled(Answer answer) {
    Answer filled = answer;
    List<Need> open = new ArrayList<>(cover.part.needs());
    open.removeIf(need -> answer.holds(need));
    open.sort(Comparator.comparingLong(Need::weight).reversed().thenComparing(need -> need));
    Map<Need, List<Taker>> takers = takers(Set.copyOf(open));
    for (Need need : open) {
      filled = findHolder(filled, takers.getOrDefault(need, List.of())).orElse(filled);
    }
    return filled;
  }

  /// The answer with one need given to whoever is best by the levels of the objective, in their
  /// order: first among those who need give up nothing but what clashes, for whom that is exact.
  private Optional<Answer> findHolder(Answer answer, List<Taker> takers) {
    List<Taker> leastFirst = new ArrayList<>(takers);
    Map<Taker, Long> disturbance = new HashMap<>();
    leastFirst.forEach(taker -> disturbance.put(taker, disturbance(answer, taker)));
    leastFirst.sort(
        Comparator.comparingLong(Taker::patients)
            .thenComparingLong(disturbance::get)
            .thenComparingLong(Taker::cost)
            .thenComparingInt(taker -> answer.chosen(taker.person()).size()));
    return leastFirst.stream()
        .flatMap(taker -> findGiven(answer, taker, Filling::findClashing).stream())
        .findFirst()
        .or(() ->
            leastFirst.stream()
                .flatMap(taker -> findGiven(answer, taker, Filling::findAnyReleases).stream())
                .findFirst());
  }

  /// What a taker adds to the level at least.
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

  /// As few more as it takes, so that the first plan moves few sessions. Absent when not even all
  /// do.
  private static Optional<List<Release>> findAnyReleases(
      Hand hand, List<Choice> chosen, List<Release> clashing) {
    List<Release> released = hand.options.releases();
    if (!isLegal(hand, chosen, released)) {
      return Optional.empty();
    }
    for (Release release : hand.options.releases()) {
      List<Release> fewer = new ArrayList<>(released);
      fewer.remove(release);
      if (!clashing.contains(release) && isLegal(hand, chosen, fewer)) {
        released = fewer;
      }
    }
    return Optional.of(released);
  }

  private static boolean isLegal(Hand hand, List<Choice> chosen, List<Release> released) {
    return hand.judge.breaches(chosen, released).isEmpty();
  }
}
