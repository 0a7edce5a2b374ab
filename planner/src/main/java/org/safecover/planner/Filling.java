package org.safecover.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Need;

/// Gives every open need to somebody who can hold it, one after the other: a first plan before the
/// search, and the last word after a search that was cut short, so that no gap is left which
/// somebody could fill.
final class Filling {

  /// Somebody who could hold a need.
  ///
  /// @param patients weighted, of the sessions that could not run for it
  private record Taker(Hand hand, Choice choice, long patients) {

    PersonId person() {
      return hand.options.person().id();
    }
  }

  private final CoverModel cover;
  private final Map<Need, List<Taker>> takers = new HashMap<>();

  Filling(CoverModel cover) {
    this.cover = cover;
    for (Hand hand : cover.hands()) {
      for (Choice choice : hand.options.choices()) {
        takers.computeIfAbsent(choice.need(), _ -> new ArrayList<>()).add(taker(hand, choice));
      }
    }
  }

  private Taker taker(Hand hand, Choice choice) {
    List<Period> lost = new ArrayList<>(List.of(choice.need().period()));
    hand.options.releases().stream()
        .filter(r -> r.duty().period().overlaps(choice.need().period()))
        .forEach(r -> lost.add(r.freed()));
    var weights = cover.situation.hospital().weights().patient();
    long patients =
        cover.situation.sessionsNeeding(hand.options.person().id()).stream()
            .filter(session -> lost.stream().anyMatch(session.period()::overlaps))
            .mapToLong(s -> (long) s.patients() * weights.getOrDefault(s.priority(), 0))
            .sum();
    return new Taker(hand, choice, patients);
  }

  /// The answer with every need given away that can be, the weightiest first.
  Answer filled(Answer answer) {
    Answer filled = answer;
    List<Need> open = new ArrayList<>(cover.part.needs());
    open.removeIf(need -> answer.holds(need));
    open.sort(Comparator.comparingLong(Need::weight).reversed().thenComparing(need -> need));
    for (Need need : open) {
      filled = findHolder(filled, need).orElse(filled);
    }
    return filled;
  }

  /// The answer with one need given to whoever can hold it for the fewest patients moved, and then
  /// holds least.
  private Optional<Answer> findHolder(Answer answer, Need need) {
    List<Taker> leastFirst = new ArrayList<>(takers.getOrDefault(need, List.of()));
    leastFirst.sort(
        Comparator.comparingLong(Taker::patients)
            .thenComparingInt(taker -> answer.chosen(taker.person()).size()));
    for (Taker taker : leastFirst) {
      Optional<Answer> given = findGiven(answer, taker.hand(), taker.choice());
      if (given.isPresent()) {
        return given;
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> findGiven(Answer answer, Hand hand, Choice choice) {
    PersonId person = hand.options.person().id();
    List<Choice> chosen = new ArrayList<>(answer.chosen(person));
    if (chosen.stream().anyMatch(c -> c.need().period().overlaps(choice.need().period()))) {
      return Optional.empty();
    }
    chosen.add(choice);
    return findReleases(hand, chosen).map(released -> answer.with(person, chosen, released));
  }

  /// Releases that will do: from the duties that the covers take the place of, or else from as many
  /// more as it takes, so that the first plan moves few sessions. Absent when not even all do.
  private static Optional<List<Release>> findReleases(Hand hand, List<Choice> chosen) {
    List<Release> forced =
        hand.options.releases().stream()
            .filter(
                r -> chosen.stream().anyMatch(c -> c.need().period().overlaps(r.duty().period())))
            .toList();
    if (isLegal(hand, chosen, forced)) {
      return Optional.of(forced);
    }
    List<Release> released = hand.options.releases();
    if (!isLegal(hand, chosen, released)) {
      return Optional.empty();
    }
    for (Release release : hand.options.releases()) {
      List<Release> fewer = new ArrayList<>(released);
      fewer.remove(release);
      if (!forced.contains(release) && isLegal(hand, chosen, fewer)) {
        released = fewer;
      }
    }
    return Optional.of(released);
  }

  private static boolean isLegal(Hand hand, List<Choice> chosen, List<Release> released) {
    return hand.judge.breaches(chosen, released).isEmpty();
  }
}
