package org.safecover.rules.limits;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;

/// The published rota of a hospital judged, person by person, by every limit that binds each.
public record RotaCheck(List<PersonResult> people) {

  public RotaCheck {
    people = List.copyOf(people);
  }

  /// What the limits say of one person's rota, in order of their ids.
  public record PersonResult(Person person, List<LimitResult> limits) {

    public PersonResult {
      limits = List.copyOf(limits);
    }
  }

  /// One limit's answer.
  public record LimitResult(Limit limit, Judgement judgement) {}

  /// Every person by the person's own contract, in order of id.
  public static RotaCheck check(Hospital hospital, Limits limits) {
    return new RotaCheck(
        hospital.people().stream().map(person -> check(hospital, limits, person)).toList());
  }

  /// One person by the person's own contract.
  public static PersonResult check(Hospital hospital, Limits limits, Person person) {
    return judged(hospital, person, limits.binding(person));
  }

  /// One person as if under another contract.
  ///
  /// @throws IllegalArgumentException when the contract is not known
  public static PersonResult check(
      Hospital hospital, Limits limits, Person person, ContractId contract) {
    return judged(hospital, person, limits.binding(person, contract));
  }

  /// Everybody as if under another contract.
  ///
  /// @throws IllegalArgumentException when the contract is not known
  public static RotaCheck check(Hospital hospital, Limits limits, ContractId contract) {
    return new RotaCheck(
        hospital.people().stream()
            .map(person -> check(hospital, limits, person, contract))
            .toList());
  }

  /// The result of one limit for one person, when it binds.
  public Optional<Judgement> find(Person person, String rule) {
    return people.stream()
        .filter(result -> result.person().equals(person))
        .flatMap(result -> result.limits().stream())
        .filter(result -> result.limit().id().text().equals(rule))
        .map(LimitResult::judgement)
        .findFirst();
  }

  private static PersonResult judged(Hospital hospital, Person person, List<Limit> limits) {
    Schedule schedule = Schedule.published(hospital, person);
    return new PersonResult(
        person,
        limits.stream().map(limit -> new LimitResult(limit, limit.judge(schedule))).toList());
  }
}
