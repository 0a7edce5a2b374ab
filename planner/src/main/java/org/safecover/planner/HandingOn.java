package org.safecover.planner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.staff.PersonId;
import org.safecover.planner.Filling.Taker;
import org.safecover.rules.cover.Need;

/// Chains of doctors of whom each takes a need and hands one of their own on to the next, until
/// somebody takes one and hands nothing on: the augmenting paths of a matching, each step asked of
/// the rules. Giving needs away one after the other uses doctors up who would be missed later; a
/// chain brings them back.
final class HandingOn {

  /// Needs under way along a chain.
  ///
  /// @param open the need that somebody must take next
  /// @param answer everybody else as the chain so far has left them
  /// @param people who has taken one in this chain; nobody does twice
  private record Link(Need open, Answer answer, Set<PersonId> people) {}

  private final CoverModel cover;
  private final Filling filling;
  private final Map<Need, List<Taker>> takers;

  /// What no chain could bring to anybody. A chain that reaches such a need ends there.
  private final Set<Need> stuck = new HashSet<>();

  HandingOn(CoverModel cover, Filling filling, Map<Need, List<Taker>> takers) {
    this.cover = cover;
    this.filling = filling;
    this.takers = takers;
  }

  /// The answer with fewer needs open and fewer sessions moved, where chains find a way.
  Answer improved(Answer answer) {
    Answer better = answer;
    for (Need need : takers.keySet().stream().sorted().toList()) {
      if (!better.holds(need)) {
        better = findHandedOn(new Link(need, better, Set.of())).orElse(better);
      }
    }
    for (Hand hand : cover.hands()) {
      better = withoutMovedSessions(better, hand);
    }
    return better;
  }

  private Answer withoutMovedSessions(Answer answer, Hand hand) {
    PersonId person = hand.options.person().id();
    Answer better = answer;
    for (Choice choice : answer.chosen(person)) {
      if (takers.containsKey(choice.need()) && filling.patients(better, person) > 0) {
        Answer without = without(better, hand, choice);
        if (filling.patients(without, person) < filling.patients(better, person)) {
          Link first = new Link(choice.need(), without, Set.of(person));
          better = findHandedOn(first).orElse(better);
        }
      }
    }
    return better;
  }

  /// The answer with the chain's need held, at no price in patients: the shortest chain there is.
  private Optional<Answer> findHandedOn(Link first) {
    Deque<Link> links = new ArrayDeque<>(List.of(first));
    Set<Need> reached = new HashSet<>(Set.of(first.open()));
    while (!links.isEmpty()) {
      Link link = links.remove();
      List<Taker> willing = willing(link);
      Optional<Answer> ended =
          willing.stream().flatMap(taker -> findTaken(link.answer(), taker).stream()).findFirst();
      if (ended.isPresent()) {
        return ended;
      }
      willing.forEach(taker -> links.addAll(handedOn(link, taker, reached)));
    }
    stuck.addAll(reached);
    return Optional.empty();
  }

  /// The answer with the need held by somebody who hands nothing on and moves no session.
  private Optional<Answer> findTaken(Answer answer, Taker taker) {
    PersonId person = taker.person();
    return filling
        .findGiven(answer, taker)
        .or(() ->
            filling
                .findGivenFreely(answer, taker)
                .filter(g -> filling.patients(g, person) <= filling.patients(answer, person)));
  }

  private List<Taker> willing(Link link) {
    List<Taker> willing =
        takers.getOrDefault(link.open(), List.of()).stream()
            .filter(taker -> taker.patients() == 0 && !link.people().contains(taker.person()))
            .toList();
    return filling.bestFirst(link.answer(), willing);
  }

  /// The ways on in which a taker hands on one need that no chain has reached yet.
  private List<Link> handedOn(Link link, Taker taker, Set<Need> reached) {
    List<Link> onward = new ArrayList<>();
    for (Choice held : link.answer().chosen(taker.person())) {
      Need need = held.need();
      boolean open = takers.containsKey(need) && !stuck.contains(need) && !reached.contains(need);
      if (open) {
        filling
            .findGiven(without(link.answer(), taker.hand(), held), taker)
            .ifPresent(given -> {
              reached.add(need);
              Set<PersonId> people = new HashSet<>(link.people());
              people.add(taker.person());
              onward.add(new Link(need, given, people));
            });
      }
    }
    return onward;
  }

  /// The answer without one of somebody's needs, and without the releases that only it asked for.
  private static Answer without(Answer answer, Hand hand, Choice choice) {
    PersonId person = hand.options.person().id();
    List<Choice> kept = answer.chosen(person).stream().filter(own -> !own.equals(choice)).toList();
    List<Release> needed =
        answer.released(person).stream()
            .filter(release ->
                kept.stream().anyMatch(c -> c.need().period().overlaps(release.duty().period())))
            .toList();
    boolean legal = hand.judge.breaches(kept, needed).isEmpty();
    return answer.with(person, kept, legal ? needed : answer.released(person));
  }
}
