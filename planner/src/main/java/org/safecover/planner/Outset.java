package org.safecover.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.staff.PersonId;

/// Where the search begins: with nothing for a first plan, otherwise with the plan in hand as far
/// as it can still be kept.
final class Outset {

  private final CoverModel cover;

  Outset(CoverModel cover) {
    this.cover = cover;
  }

  /// @throws IllegalArgumentException when somebody cannot hold what is settled
  Answer answer() {
    Answer answer = Answer.NOBODY;
    for (Hand hand : cover.hands()) {
      PersonId person = hand.options.person().id();
      Asked asked = Asked.of(cover.situation, hand.options);
      List<Choice> kept = kept(hand.options, asked);
      List<Choice> required = hand.options.required();
      List<Release> released =
          hand.options.releases().stream()
              .filter(r -> asked.asksFor(r) || kept.stream().anyMatch(c -> collide(c, r)))
              .toList();
      if (!kept.isEmpty() && isLegal(hand, kept, released)) {
        answer = answer.with(person, kept, released);
      } else if (!kept.isEmpty() && isLegal(hand, kept, hand.options.releases())) {
        answer = answer.with(person, kept, hand.options.releases());
      } else if (!required.isEmpty()) {
        answer = answer.with(person, required, releasesFor(hand, required));
      }
    }
    return answer;
  }

  private static List<Release> releasesFor(Hand hand, List<Choice> required) {
    if (!isLegal(hand, required, hand.options.releases())) {
      throw new IllegalArgumentException(
          hand.options.person().id()
              + " cannot hold everything that is settled: "
              + hand.judge.breaches(required, hand.options.releases()));
    }
    return hand.options.releases();
  }

  /// What the plan in hand asks for and is still there, with what is settled first.
  private static List<Choice> kept(Options options, Asked asked) {
    Set<Choice> kept = new LinkedHashSet<>(options.required());
    for (Choice choice : options.choices()) {
      boolean free =
          kept.stream().noneMatch(c -> c.need().period().overlaps(choice.need().period()));
      if (asked.asksFor(choice) && free) {
        kept.add(choice);
      }
    }
    return new ArrayList<>(kept);
  }

  private static boolean collide(Choice choice, Release release) {
    return choice.need().period().overlaps(release.freed());
  }

  private static boolean isLegal(Hand hand, List<Choice> chosen, List<Release> released) {
    return hand.judge.breaches(chosen, released).isEmpty();
  }
}
