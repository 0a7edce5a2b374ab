package org.safecover.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;

/// Gives every open need to somebody who can hold it, one after the other: a first plan before the
/// search, and the last word after a search that was cut short, so that no gap is left which
/// somebody could fill.
final class Filling {

  private final CoverModel cover;

  Filling(CoverModel cover) {
    this.cover = cover;
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

  /// The answer with one need given to whoever can hold it and holds least.
  private Optional<Answer> findHolder(Answer answer, Need need) {
    List<Hand> hands = new ArrayList<>(cover.hands());
    hands.sort(Comparator.comparingInt(hand -> answer.chosen(hand.options.person().id()).size()));
    for (Hand hand : hands) {
      for (Choice choice : hand.options.choices()) {
        if (choice.need().equals(need)) {
          Optional<Answer> given = findGiven(answer, hand, choice);
          if (given.isPresent()) {
            return given;
          }
        }
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
    List<Release> released = hand.options.releases();
    return hand.judge.breaches(chosen, released).isEmpty()
        ? Optional.of(answer.with(person, chosen, released))
        : Optional.empty();
  }
}
