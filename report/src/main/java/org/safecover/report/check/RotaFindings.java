package org.safecover.report.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.ContractId;

/// What the limits say of a hospital's rota.
///
/// @param basis which figures and contract it was judged by
/// @param rules every limit that was judged, in order
/// @param unjudged limits that could not be judged, in whole or in part
/// @param people in order of id
public record RotaFindings(
    Hospital hospital,
    Basis basis,
    List<JudgedRule> rules,
    List<Unjudged> unjudged,
    List<PersonFindings> people) {

  public RotaFindings {
    rules = List.copyOf(rules);
    unjudged = List.copyOf(unjudged);
    people = List.copyOf(people);
  }

  /// Which figures and contract a rota is judged by.
  ///
  /// @param asAt the one day whose figures hold throughout; absent for those of each duty's own day
  /// @param contract whose limits bind everybody; absent for each person's own
  public record Basis(Optional<LocalDate> asAt, Optional<ContractId> contract) {}

  /// @param title what it limits, as a short noun phrase
  /// @param clause where it is written
  public record JudgedRule(RuleId id, String title, String clause) {}

  /// @param why as a sentence
  /// @param people how many it could not be judged for
  public record Unjudged(RuleId rule, String why, int people) {}

  public boolean hasBreaches() {
    return people.stream().anyMatch(person -> !person.breaches().isEmpty());
  }

  List<Breach> breaches() {
    return people.stream().flatMap(person -> person.breaches().stream()).toList();
  }

  List<Breach> breaches(RuleId rule) {
    return breaches().stream().filter(breach -> breach.rule().equals(rule)).toList();
  }

  /// Whether there was anything for the rule to measure.
  boolean wasMeasured(RuleId rule) {
    return !breaches(rule).isEmpty() || findClosest(rule).isPresent();
  }

  boolean isUnjudged(RuleId rule) {
    return unjudged.stream().anyMatch(one -> one.rule().equals(rule));
  }

  Optional<NearMiss> findClosest(RuleId rule) {
    return people.stream()
        .flatMap(person -> person.nearest().stream())
        .filter(nearest -> nearest.rule().equals(rule))
        .min(Closeness.ORDER);
  }
}
