package org.safecover.domain.invented;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;

/// Takes on the doctors of one department.
final class Workforce {

  private static final BigDecimal WHOLE = BigDecimal.ONE;

  private static final BigDecimal FOUR_DAYS = new BigDecimal("0.8");
  private static final BigDecimal THREE_DAYS = new BigDecimal("0.6");
  private static final int ALWAYS_WHOLE_TIME = 4;
  private static final List<Grade> FIRST_LINE =
      List.of(Grade.F1, Grade.F2, Grade.F2, Grade.CT, Grade.CT, Grade.ST);
  private static final List<Grade> SAS =
      List.of(Grade.SPECIALTY_DOCTOR, Grade.SPECIALTY_DOCTOR, Grade.ASSOCIATE_SPECIALIST);

  private final Department department;
  private final RotaWeeks weeks;
  private final Draws draws;

  Workforce(Department department, RotaWeeks weeks, Draws draws) {
    this.department = department;
    this.weeks = weeks;
    this.draws = draws;
  }

  static boolean isWholeTime(Person person) {
    return person.wholeTime().compareTo(WHOLE) == 0;
  }

  List<Team> teams() {
    int[] sizes = Shares.of(department.residents(), Collections.nCopies(department.teams(), 1));
    List<Team> teams = new ArrayList<>();
    int next = 1;
    for (int number = 0; number < sizes.length; number++) {
      List<Person> members = new ArrayList<>();
      for (int i = 0; i < sizes[number]; i++) {
        members.add(
            resident(next++, Team.areRegistrars(number) ? Grade.STR : draws.pick(FIRST_LINE)));
      }
      teams.add(new Team(department, number, members));
    }
    return teams;
  }

  List<Person> sas() {
    return IntStream.rangeClosed(1, department.sas())
        .mapToObj(number -> senior("s", number, draws.pick(SAS)))
        .toList();
  }

  List<Person> consultants() {
    return IntStream.rangeClosed(1, department.consultants())
        .mapToObj(number -> senior("c", number, Grade.CONSULTANT))
        .toList();
  }

  private Person resident(int number, Grade grade) {
    Optional<RotaType> type =
        weeks.underContractOf2016() ? Optional.empty() : Optional.of(RotaType.FULL_SHIFT);
    return new Person(
        id("r", number),
        grade,
        department.trade().specialty(),
        new ContractId(weeks.underContractOf2016() ? "2016" : "2002"),
        WHOLE,
        competencies(grade),
        new TreeSet<>(department.areaIds()),
        false,
        type,
        Origin.ASSUMED);
  }

  private Person senior(String kind, int number, Grade grade) {
    Set<Competency> competencies = competencies(grade);
    Set<AreaId> areas = new TreeSet<>(department.areaIds());
    department
        .neighbour()
        .filter(_ -> draws.inHundred(6))
        .ifPresent(neighbour -> {
          competencies.add(neighbour.competency());
          areas.add(neighbour.area(0));
        });
    return new Person(
        id(kind, number),
        grade,
        department.trade().specialty(),
        new ContractId(grade.group() == StaffGroup.CONSULTANT ? "consultant-2003" : "sas-2008"),
        wholeTime(number),
        competencies,
        areas,
        draws.inHundred(5),
        Optional.empty(),
        Origin.ASSUMED);
  }

  private BigDecimal wholeTime(int number) {
    if (number <= ALWAYS_WHOLE_TIME || !draws.inHundred(25)) {
      return WHOLE;
    }
    return draws.inHundred(60) ? FOUR_DAYS : THREE_DAYS;
  }

  private Set<Competency> competencies(Grade grade) {
    Set<Competency> competencies = new TreeSet<>();
    competencies.add(department.trade().competency());
    if (decides(grade)) {
      competencies.add(department.trade().decisions());
    }
    return competencies;
  }

  private boolean decides(Grade grade) {
    return switch (grade) {
      case STR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT -> true;
      case SPECIALTY_DOCTOR -> draws.inHundred(60);
      case F1, F2, SHO, CT, ST -> false;
    };
  }

  private PersonId id(String kind, int number) {
    return new PersonId("%s-%s%02d".formatted(department.trade().code(), kind, number));
  }
}
