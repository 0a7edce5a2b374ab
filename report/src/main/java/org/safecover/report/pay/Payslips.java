package org.safecover.report.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayStatement;

/// A year's pay of the doctors in training of a hospital under one contract.
///
/// @param day whose figures hold
/// @param people in order of id
/// @param notPriced how many people here the contract is not made for, or who have no duty
public record Payslips(
    Hospital hospital, PayContract contract, LocalDate day, List<Payslip> people, int notPriced) {

  public Payslips {
    people = List.copyOf(people);
  }

  /// One doctor's.
  public record Payslip(WorkPattern pattern, PayStatement statement) {}

  /// Whether every statement could be made.
  public boolean areAllKnown() {
    return people.stream().allMatch(slip -> slip.statement() instanceof PayStatement.Known);
  }

  /// Everything that any of the statements rests on.
  List<Assumption> assumed() {
    List<Assumption> assumed = new ArrayList<>();
    people.stream()
        .flatMap(slip -> slip.statement().assumed().stream())
        .filter(each -> !assumed.contains(each))
        .forEach(assumed::add);
    return List.copyOf(assumed);
  }

  /// Every figure that any of the statements lacks.
  SortedSet<Missing> missing() {
    SortedSet<Missing> missing = new TreeSet<>();
    for (Payslip slip : people) {
      switch (slip.statement()) {
        case PayStatement.Known _ -> {}
        case PayStatement.CannotSay cannot -> missing.addAll(cannot.missing());
      }
    }
    return missing;
  }

  /// How many of the pay standings are made up for an example.
  long assumedStandings() {
    return people.stream()
        .filter(slip -> slip.pattern().standing().origin() == Origin.ASSUMED)
        .count();
  }
}
