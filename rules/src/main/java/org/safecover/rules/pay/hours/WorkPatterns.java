package org.safecover.rules.pay.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.limits.measure.SiteTime;

/// Every doctor's pattern of work in a hospital. Doctors on one rota share its days, so that a
/// doctor who is off at its edge is averaged over the whole of it.
public final class WorkPatterns {

  /// The rota of those without an emergency duty.
  public static final String NO_EMERGENCY_DUTIES = "no emergency duties";

  private final Hospital hospital;
  private final SiteTime site;
  private final Map<PersonId, PayStanding> standings = new LinkedHashMap<>();
  private final Map<PersonId, List<Duty>> worked;
  private final Map<PersonId, List<Duty>> holidays;

  private WorkPatterns(Hospital hospital) {
    this.hospital = hospital;
    site = SiteTime.of(hospital.zone());
    hospital.standings().forEach(standing -> standings.put(standing.person(), standing));
    worked = byPerson(hospital.duties());
    holidays = byPerson(hospital.holidays());
  }

  /// The patterns of these people, in their order; those without any duty are left out.
  public static List<WorkPattern> of(Hospital hospital, Collection<Person> people) {
    WorkPatterns patterns = new WorkPatterns(hospital);
    Map<PersonId, String> rotas = new LinkedHashMap<>();
    for (Person person : people) {
      if (!patterns.duties(person).isEmpty()) {
        rotas.put(person.id(), patterns.rota(person));
      }
    }
    Map<String, WorkPattern.Days> days = patterns.days(rotas);
    List<WorkPattern> found = new ArrayList<>();
    for (Person person : people) {
      Optional.ofNullable(rotas.get(person.id()))
          .flatMap(rota ->
              Optional.ofNullable(days.get(rota)).map(span -> patterns.pattern(person, rota, span)))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private WorkPattern pattern(Person person, String rota, WorkPattern.Days days) {
    return new WorkPattern(
        person,
        standing(person),
        rota,
        within(days, worked.getOrDefault(person.id(), List.of())),
        within(days, holidays.getOrDefault(person.id(), List.of())),
        days,
        hospital.zone());
  }

  private PayStanding standing(Person person) {
    return standings.getOrDefault(person.id(), PayStanding.unstated(person.id()));
  }

  private String rota(Person person) {
    return standing(person).rota().orElseGet(() -> areasOfEmergencyDuties(person));
  }

  private String areasOfEmergencyDuties(Person person) {
    SortedMap<String, Integer> areas = new TreeMap<>();
    for (Duty duty : worked.getOrDefault(person.id(), List.of())) {
      if (duty.service() == Service.EMERGENCY) {
        areas.merge(duty.area().text(), 1, Integer::sum);
      }
    }
    return areas.isEmpty() ? NO_EMERGENCY_DUTIES : String.join(" and ", areas.keySet());
  }

  private Map<String, WorkPattern.Days> days(Map<PersonId, String> rotas) {
    Map<String, LongSummaryStatistics> starts = new LinkedHashMap<>();
    rotas.forEach((person, rota) -> {
      LongSummaryStatistics days = starts.computeIfAbsent(rota, _ -> new LongSummaryStatistics());
      duties(person).forEach(duty -> days.accept(day(duty)));
    });
    Map<String, WorkPattern.Days> days = new LinkedHashMap<>();
    starts.forEach((rota, found) -> days.put(rota, days(found)));
    return days;
  }

  private WorkPattern.Days days(LongSummaryStatistics found) {
    return hospital
        .cycle()
        .map(cycle -> new WorkPattern.Days(cycle.firstDay(), 7 * cycle.weeks()))
        .orElseGet(() ->
            new WorkPattern.Days(
                LocalDate.ofEpochDay(found.getMin()), (int) (found.getMax() - found.getMin()) + 1));
  }

  /// The local day on which a duty starts, counted from 1970.
  private long day(Duty duty) {
    return site.day(duty.period().start().getEpochSecond());
  }

  /// Without a template the days are those of the duties themselves.
  private List<Duty> within(WorkPattern.Days days, List<Duty> duties) {
    if (hospital.cycle().isEmpty()) {
      return duties;
    }
    long first = days.first().toEpochDay();
    long end = first + days.count();
    return duties.stream().filter(duty -> day(duty) >= first && day(duty) < end).toList();
  }

  private List<Duty> duties(Person person) {
    return duties(person.id());
  }

  private List<Duty> duties(PersonId person) {
    List<Duty> all = new ArrayList<>(worked.getOrDefault(person, List.of()));
    all.addAll(holidays.getOrDefault(person, List.of()));
    return all;
  }

  private static Map<PersonId, List<Duty>> byPerson(List<Duty> duties) {
    Map<PersonId, List<Duty>> byPerson = new LinkedHashMap<>();
    for (Duty duty : duties) {
      byPerson.computeIfAbsent(duty.person(), _ -> new ArrayList<>()).add(duty);
    }
    return byPerson;
  }
}
