package org.safecover.rules.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Rule;

/// Every limit by contract, with its figures.
public final class Limits {

  public static final ContractId CONTRACT_2002 = new ContractId("2002");
  public static final ContractId CONTRACT_2016 = new ContractId("2016");
  public static final ContractId CONSULTANT_2003 = new ContractId("consultant-2003");
  public static final ContractId SAS_2008 = new ContractId("sas-2008");

  private static final SortedSet<ContractId> CONTRACTS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(List.of(CONTRACT_2002, CONTRACT_2016, CONSULTANT_2003, SAS_2008)));

  private final Figures figures;
  private final Map<Terms, List<Limit>> byTerms = new ConcurrentHashMap<>();

  private Limits(Figures figures) {
    this.figures = figures;
    RuleBook.everyRule(figures);
  }

  /// Limits whose figures are those in force on the day of each duty.
  ///
  /// @throws IllegalArgumentException when a figure that a limit needs is not among the parameters
  public static Limits of(Parameters parameters) {
    return new Limits(new Figures(parameters, Optional.empty()));
  }

  /// Limits whose figures are those in force on one day, whatever the day of the duty.
  public static Limits asAt(Parameters parameters, LocalDate day) {
    return new Limits(new Figures(parameters, Optional.of(day)));
  }

  /// The contracts whose limits are known.
  public static SortedSet<ContractId> contracts() {
    return CONTRACTS;
  }

  /// The limits that bind one person: those of the person's contract and those of law.
  ///
  /// @throws IllegalArgumentException when the contract is not known
  public List<Limit> binding(Person person) {
    return binding(person, person.contract());
  }

  /// The limits that would bind the person under another contract.
  ///
  /// @throws IllegalArgumentException when the contract is not known
  public List<Limit> binding(Person person, ContractId contract) {
    if (!CONTRACTS.contains(contract)) {
      throw new IllegalArgumentException(
          "No limits are known for contract '" + contract + "'. Maybe one of " + CONTRACTS + ".");
    }
    Terms terms = new Terms(contract, person.rotaType(), person.grade().group(), person.optOut());
    return byTerms.computeIfAbsent(terms, this::limits);
  }

  /// Every breach of a schedule, in order of rule and time.
  public List<Breach> breaches(Schedule schedule) {
    List<Breach> breaches = new ArrayList<>();
    for (Limit limit : binding(schedule.person())) {
      breaches.addAll(limit.judge(schedule).breaches());
    }
    return breaches;
  }

  /// The breaches whose window or evidence touches a period, in order of rule and time.
  public List<Breach> breaches(Schedule schedule, Period around) {
    List<Breach> breaches = new ArrayList<>();
    for (Limit limit : binding(schedule.person())) {
      breaches.addAll(limit.breaches(schedule, around));
    }
    return breaches;
  }

  /// A limit by its id, with the figures of the commonest case where they differ by person.
  public Optional<Limit> findLimit(RuleId id) {
    for (Rule rule : RuleBook.everyRule(figures)) {
      if (rule.text().id().equals(id)) {
        return Optional.of(new BoundLimit(rule));
      }
    }
    return Optional.empty();
  }

  private List<Limit> limits(Terms terms) {
    List<Limit> limits = new ArrayList<>();
    for (Rule rule : RuleBook.rules(figures, terms)) {
      limits.add(new BoundLimit(rule));
    }
    limits.sort(Comparator.comparing(Limit::id));
    return List.copyOf(limits);
  }

  /// What decides which limits bind a person.
  record Terms(
      ContractId contract, Optional<RotaType> rotaType, StaffGroup group, boolean optOut) {}
}
