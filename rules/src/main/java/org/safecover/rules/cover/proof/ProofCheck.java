package org.safecover.rules.cover.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Promise;
import org.safecover.rules.cover.Situation;

/// The judge of proofs of need: asks every person again, by a search of its own, and adds up.
public final class ProofCheck {

  private final Situation situation;
  private final Map<NeedId, Need> needs = new HashMap<>();
  private final List<PlanFault> faults = new ArrayList<>();

  private ProofCheck(Situation situation) {
    this.situation = situation;
    situation.needs().forEach(need -> needs.put(need.id(), need));
  }

  /// Whatever the proof of a plan says that is not so; empty when it shows what it says.
  ///
  /// @param situation of the plan's hospital and action
  public static List<PlanFault> faults(Situation situation, Plan plan) {
    ProofCheck check = new ProofCheck(situation);
    plan.proof().arguments().forEach(check::argument);
    check.apart(plan.proof().arguments());
    check.level(plan);
    return check.faults;
  }

  private void level(Plan plan) {
    Level level = plan.level(Objective.UNCOVERED);
    long shown = plan.proof().bound();
    if (level.bound() < shown || level.value() < shown) {
      fault(
          "the proof claims that no plan leaves less than %d, the plan says %d and leaves %d"
              .formatted(shown, level.bound(), level.value()));
    }
  }

  private void apart(List<Argument> arguments) {
    Set<NeedId> spoken = new TreeSet<>();
    for (Argument argument : arguments) {
      for (NeedId need : argument.reckoning().needs()) {
        if (!spoken.add(need)) {
          fault("two arguments speak of " + words(need));
        }
      }
    }
  }

  private void argument(Argument argument) {
    Set<NeedId> spoken = argument.reckoning().needs();
    List<NeedId> unknown = spoken.stream().filter(need -> !needs.containsKey(need)).toList();
    if (!unknown.isEmpty()) {
      unknown.forEach(need -> fault("nothing must be covered at " + words(need)));
      return;
    }
    reckoning(argument, argument.reckoning(), Given.NOTHING);
    List<Long> weights = spoken.stream().map(need -> weight(need)).toList();
    long shown = argument.reckoning().shownInEveryCase();
    long bound =
        shown == Long.MAX_VALUE
            ? 0
            : WholeNeeds.leastFrom(Math.ceilDiv(shown, argument.scale()), weights);
    if (bound != argument.bound()) {
      fault("an argument claims %d; its sums give %d".formatted(argument.bound(), bound));
    }
  }

  private long weight(NeedId id) {
    Need need = needs.get(id);
    return need == null ? 0 : need.weight();
  }

  private void reckoning(Argument argument, Reckoning reckoning, Given given) {
    switch (reckoning) {
      case Reckoning.Sum sum -> sum(argument, sum, given);
      case Reckoning.Cases cases -> {
        reckoning(argument, cases.held(), given.held(cases.person(), cases.need()));
        reckoning(argument, cases.notHeld(), given.notHeld(cases.person(), cases.need()));
      }
      case Reckoning.Impossible(PersonId id) -> impossible(id, given);
    }
  }

  private void impossible(PersonId id, Given given) {
    Optional<Person> person = findInPool(id);
    if (person.isPresent() && most(person.get(), given.question(id, Map.of()), -1) >= 0) {
      fault(id + " could hold what a case calls impossible");
    }
  }

  private void sum(Argument argument, Reckoning.Sum sum, Given given) {
    sum.prices()
        .forEach((need, price) -> {
          if (price < 1 || price > weight(need) * argument.scale()) {
            fault("the price %d of %s is not within its weight".formatted(price, words(need)));
          }
        });
    sum.mosts().keySet().stream()
        .filter(id -> findInPool(id).isEmpty())
        .forEach(id -> fault("nobody who may be asked is called " + id));
    situation.pool().parallelStream()
        .flatMap(person -> most(person, sum, given))
        .toList()
        .forEach(this::fault);
    if (!sum.equals(new Reckoning.Sum(sum.prices(), sum.mosts(), right(sum)))) {
      fault("prices less mosts are %d, not %d".formatted(right(sum), sum.shown()));
    }
  }

  private static long right(Reckoning.Sum sum) {
    return Reckoning.Sum.of(sum.prices(), sum.mosts()).shown();
  }

  private Stream<String> most(Person person, Reckoning.Sum sum, Given given) {
    long claimed = sum.mosts().getOrDefault(person.id(), 0L);
    Question question = given.question(person.id(), sum.prices());
    long found = most(person, question, claimed - 1);
    return found == claimed || (claimed == 0 && found < 0)
        ? Stream.of()
        : Stream.of(
            person.id()
                + " could cover "
                + (found < claimed ? "less than " + claimed : "at least " + found)
                + " alone; the proof says "
                + claimed);
  }

  private long most(Person person, Question question, long beyond) {
    return Alone.most(situation, person, question, beyond);
  }

  private Optional<Person> findInPool(PersonId id) {
    return situation.knows(id)
        ? Optional.of(situation.person(id)).filter(situation::isInPool)
        : Optional.empty();
  }

  private static String words(NeedId need) {
    return need.post() + " " + need.period().start() + "/" + need.period().end();
  }

  private void fault(String message) {
    faults.add(new PlanFault(Promise.PROOF, message));
  }
}
