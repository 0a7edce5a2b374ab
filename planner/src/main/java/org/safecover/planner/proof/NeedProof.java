package org.safecover.planner.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// Makes the proof of need of a plan: for each gap, or for gaps that hang together, the needs and
/// people that show why no plan leaves less. It starts from the gap alone and draws in the needs
/// that those who could hold it hold instead, ring by ring, until the sums show enough.
public final class NeedProof {

  /// So many times one person is asked for the dearest set.
  private static final long QUESTIONS = 400_000;

  private final Situation situation;
  private final List<OwnSets> people;
  private final Map<Need, List<OwnSets>> holders = new HashMap<>();
  private final Map<PersonId, List<Need>> heldInPlan = new HashMap<>();
  private final KnownSets sets;

  private NeedProof(Situation situation, Collection<Cover> covers, Work work) {
    this.situation = situation;
    this.sets = new KnownSets(work);
    this.people =
        situation.pool().parallelStream()
            .map(person -> new OwnSets(situation, person, eligible(person)))
            .filter(own -> !own.eligible().isEmpty())
            .toList();
    for (OwnSets own : people) {
      own.eligible().forEach(n -> holders.computeIfAbsent(n, _ -> new ArrayList<>()).add(own));
    }
    for (Need need : situation.needs()) {
      covers.stream()
          .filter(cover -> holds(cover, need))
          .forEach(c -> heldInPlan.computeIfAbsent(c.person(), _ -> new ArrayList<>()).add(need));
    }
  }

  /// The proof for what a plan leaves open.
  ///
  /// @param covers of the plan
  /// @param patience when it is over, the search ends regardless
  public static Proof of(Situation situation, Collection<Cover> covers, Patience patience) {
    List<Need> open =
        situation.needs().stream()
            .filter(need -> covers.stream().noneMatch(cover -> holds(cover, need)))
            .toList();
    return open.isEmpty()
        ? Proof.NONE
        : new NeedProof(situation, covers, new Work(QUESTIONS, patience)).proof(open);
  }

  private static boolean holds(Cover cover, Need need) {
    return cover.post().equals(need.post().id()) && cover.period().contains(need.period());
  }

  private List<Need> eligible(Person person) {
    return situation.needs().stream()
        .filter(need -> Eligibility.mayHold(situation, person, need))
        .toList();
  }

  /// Gaps that are shown together.
  private record Shown(Set<Need> gaps, Optional<Argument> argument) {

    Set<NeedId> needs() {
      return argument.map(a -> a.reckoning().needs()).orElse(Set.of());
    }

    boolean isApart(Shown other) {
      return needs().stream().noneMatch(other.needs()::contains);
    }
  }

  private Proof proof(List<Need> open) {
    List<Shown> all = new ArrayList<>();
    for (Need gap : open) {
      Shown next = shown(new TreeSet<>(Set.of(gap)));
      Optional<Shown> met = findMet(all, next);
      while (met.isPresent()) {
        all.remove(met.get());
        Set<Need> together = new TreeSet<>(next.gaps());
        together.addAll(met.get().gaps());
        next = shown(together);
        met = findMet(all, next);
      }
      all.add(next);
    }
    return new Proof(all.stream().flatMap(s -> s.argument().stream()).toList());
  }

  private static Optional<Shown> findMet(List<Shown> all, Shown next) {
    return all.stream().filter(other -> !other.isApart(next)).findFirst();
  }

  private Shown shown(Set<Need> gaps) {
    long target = gaps.stream().mapToLong(Need::weight).sum();
    Set<Need> needs = new TreeSet<>(gaps);
    Contest contest = contest(needs, target);
    Contest.Outcome outcome = contest.outcome(Case.EVERY);
    while (!contest.isClosed(outcome.reckoning()) && grow(needs, outcome)) {
      contest = contest(needs, target);
      outcome = contest.outcome(Case.EVERY);
    }
    Optional<Reckoning> closed = new Branching(contest).findClosed(outcome);
    Reckoning found = closed.orElse(outcome.reckoning());
    if (closed.isPresent() && found instanceof Reckoning.Sum sum) {
      found = new Pruning(this::contest, gaps, target).pruned(sum, needs);
    }
    return new Shown(gaps, findArgument(found, needs));
  }

  private static Optional<Argument> findArgument(Reckoning found, Set<Need> needs) {
    return found.shownInEveryCase() < 1
        ? Optional.empty()
        : Optional.of(Scaled.argument(found, Contest.SCALE, needs));
  }

  /// Draws in what those hold in the plan who could cover something of price instead.
  private boolean grow(Set<Need> needs, Contest.Outcome outcome) {
    boolean grew = false;
    if (!sets.work().isOver()) {
      for (Case.Given share : outcome.shares().keySet()) {
        grew |= needs.addAll(heldInPlan.getOrDefault(share.person(), List.of()));
      }
    }
    return grew;
  }

  private Contest contest(Set<Need> needs, long target) {
    Set<OwnSets> able = new HashSet<>();
    needs.forEach(need -> able.addAll(holders.getOrDefault(need, List.of())));
    return new Contest(
        List.copyOf(needs), people.stream().filter(able::contains).toList(), target, sets);
  }
}
