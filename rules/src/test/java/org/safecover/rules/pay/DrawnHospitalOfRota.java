package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.rules.limits.Limits;

/// A hospital of one rota, `ward`, of whole weeks, with whole-time colleagues on it.
record DrawnHospitalOfRota(
    int weeks,
    LocalDate first,
    List<Person> people,
    List<PayStanding> standings,
    List<Duty> duties) {

  DrawnHospitalOfRota(int weeks, LocalDate first) {
    this(weeks, first, List.of(), List.of(), List.of());
  }

  DrawnHospitalOfRota with(String colleague, String drawn) {
    PersonId id = new PersonId(colleague);
    Person person =
        new Person(
            id,
            Grade.STR,
            new Specialty("medicine"),
            Limits.CONTRACT_2016,
            BigDecimal.ONE,
            Set.of(),
            Set.of(),
            false,
            Optional.of(RotaType.FULL_SHIFT),
            Origin.ASSUMED);
    PayStanding standing = onTheWard(PayStanding.unstated(id));
    return and(person, standing, DrawnRota.of(id, weeks, first, drawn).duties());
  }

  private static PayStanding onTheWard(PayStanding unstated) {
    return new PayStanding(
        unstated.person(),
        Optional.of("ward"),
        unstated.point(),
        unstated.stage(),
        unstated.leaveDays(),
        unstated.cover(),
        unstated.premium(),
        unstated.london(),
        unstated.protection(),
        unstated.origin());
  }

  private DrawnHospitalOfRota and(Person person, PayStanding standing, List<Duty> more) {
    return new DrawnHospitalOfRota(
        weeks,
        first,
        Stream.concat(people.stream(), Stream.of(person)).toList(),
        Stream.concat(standings.stream(), Stream.of(standing)).toList(),
        Stream.concat(duties.stream(), more.stream()).toList());
  }

  Hospital with(Person person, PayStanding standing, List<Duty> more) {
    return and(person, standing, more).hospital();
  }

  private Hospital hospital() {
    List<Duty> sorted = new ArrayList<>(duties);
    sorted.sort(null);
    return new Hospital(
        "Drawn",
        "ZZ1",
        DrawnRota.LONDON,
        List.of(),
        new TreeSet<>(Set.of(Limits.CONTRACT_2016)),
        List.of(),
        new PlanningWeights(
            Map.of(
                Priority.CANCER, 1, Priority.P1, 1, Priority.P2, 1, Priority.P3, 1, Priority.P4, 1),
            1,
            1,
            1,
            1,
            1),
        Optional.of(new RotaCycle(first, weeks)),
        people.stream().sorted(Comparator.comparing(Person::id)).toList(),
        sorted,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RateCard.NONE,
        standings.stream().sorted(Comparator.comparing(PayStanding::person)).toList());
  }
}
