package org.safecover.rules.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;

/// Every limit by contract, with its figures.
public final class Limits {

  private Limits() {}

  /// Limits whose figures are those in force on the day of each duty.
  @SuppressWarnings("unused")
  public static Limits of(Parameters parameters) {
    return new Limits();
  }

  /// Limits whose figures are those in force on one day, whatever the day of the duty.
  @SuppressWarnings("unused")
  public static Limits asAt(Parameters parameters, LocalDate day) {
    return new Limits();
  }

  /// The limits that bind one person: those of the person's contract and those of law.
  @SuppressWarnings("unused")
  public List<Limit> binding(Person person) {
    return List.of();
  }

  /// The limits that would bind the person under another contract.
  @SuppressWarnings("unused")
  public List<Limit> binding(Person person, ContractId contract) {
    return List.of();
  }

  /// Every breach of a schedule, in order of rule and time.
  public List<Breach> breaches(Schedule schedule) {
    List<Breach> breaches = new ArrayList<>();
    for (Limit limit : binding(schedule.person())) {
      breaches.addAll(limit.judge(schedule).breaches());
    }
    return breaches;
  }

  @SuppressWarnings("unused")
  public Optional<Limit> findLimit(RuleId id) {
    return Optional.empty();
  }
}
