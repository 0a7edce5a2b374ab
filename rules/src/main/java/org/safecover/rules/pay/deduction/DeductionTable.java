package org.safecover.rules.pay.deduction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.Band;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.NotWorked;
import org.safecover.rules.pay.PayContract.Terms;

/// What one duty costs a doctor who does not work it, for every kind of duty that an action reaches
/// and every salary that a grade can have. It is worked out from the rota's kinds of duty and holds
/// no person.
///
/// @param rules those of each day on which such a duty starts
/// @param duties in order of time
/// @param rows by grade, lowest salary first
/// @param notPriced grades whose salaries are not among the figures
public record DeductionTable(
    SortedMap<LocalDate, Rules> rules,
    List<DutyKind> duties,
    List<Row> rows,
    NavigableSet<Grade> notPriced) {

  public DeductionTable {
    duties = List.copyOf(duties);
    rows = List.copyOf(rows);
  }

  /// How pay is deducted on one day.
  public record Rules(DayRule day, HourRule hour) {}

  /// @param deductions one for each duty of the table, in its order; none where the day's rule is
  ///   not known
  public record Row(Salary salary, List<Optional<Deduction>> deductions) {

    public Row {
      deductions = List.copyOf(deductions);
    }
  }

  /// What decides the salaries of a table.
  ///
  /// @param bands those of the hospital's rotas, under the terms of 2002
  public record Pay(Parameters parameters, Terms terms, Collection<Band> bands) {}

  public static DeductionTable of(Hospital hospital, Action action, Version version, Pay pay) {
    NavigableSet<DutyKind> kinds = new TreeSet<>();
    NavigableSet<Grade> grades = new TreeSet<>();
    Map<PersonId, Person> people = new TreeMap<>();
    hospital.people().forEach(person -> people.put(person.id(), person));
    for (Duty duty : NotWorked.of(hospital, action, version)) {
      kinds.add(DutyKind.of(duty, hospital.zone()));
      Optional.ofNullable(people.get(duty.person())).map(Person::grade).ifPresent(grades::add);
    }
    SortedMap<LocalDate, Rules> rules = new TreeMap<>();
    DeductionLaw law = new DeductionLaw(pay.parameters());
    kinds.forEach(kind ->
        rules.put(kind.day(), new Rules(law.dayRule(kind.day()), law.hourRule(kind.day()))));
    List<DutyKind> duties = List.copyOf(kinds);
    List<Row> rows =
        grades.stream()
            .flatMap(grade -> salaries(grade, duties, pay).stream())
            .map(salary -> row(salary, duties, law))
            .toList();
    return new DeductionTable(rules, duties, rows, notPriced(grades, rows));
  }

  private static List<Salary> salaries(Grade grade, List<DutyKind> duties, Pay pay) {
    return new Salaries(pay.parameters(), duties.getFirst().day())
        .of(grade, pay.terms(), pay.bands());
  }

  private static Row row(Salary salary, List<DutyKind> duties, DeductionLaw law) {
    return new Row(
        salary, duties.stream().map(duty -> Deduction.of(salary.yearly(), duty, law)).toList());
  }

  private static NavigableSet<Grade> notPriced(NavigableSet<Grade> grades, List<Row> rows) {
    NavigableSet<Grade> missing = new TreeSet<>(grades);
    rows.forEach(row -> missing.remove(row.salary().grade()));
    return missing;
  }

  /// Whether an action reaches any duty here.
  public boolean isEmpty() {
    return duties.isEmpty();
  }
}
