package org.safecover.domain.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;

/// A country of doctors in training who do not exist, in hospitals of some 1,310, each with a rota
/// of a year and all that decides pay. Every hospital can be invented by itself.
///
/// @param doctors at least 8
/// @param seed the same seed invents the same country
public record InventedEngland(int doctors, long seed) {

  public static final int FEWEST_DOCTORS = Department.SMALLEST_TEAM;
  public static final int MOST_DOCTORS = 1_000_000;

  /// The first Monday of the year that the rotas cover.
  public static final LocalDate FIRST_DAY = LocalDate.of(2015, 8, 3);

  private static final int HOSPITAL = 1_310;
  private static final int DEPARTMENT = 90;
  private static final int WEEKS = 52;
  private static final int WEEKS_BEFORE_AN_ACTION = 5;
  private static final int ONE_IN_LONDON = 6;

  public InventedEngland {
    if (doctors < FEWEST_DOCTORS || doctors > MOST_DOCTORS) {
      throw new IllegalArgumentException("Not a country of doctors: " + doctors);
    }
  }

  public int hospitals() {
    return Math.max(1, (doctors + HOSPITAL / 2) / HOSPITAL);
  }

  /// @param number from 0 to just below the number of hospitals
  public Hospital hospital(int number) {
    Draws draws = new Draws(seed * MOST_DOCTORS + number);
    RotaWeeks weeks = new RotaWeeks(FIRST_DAY.plusWeeks(WEEKS_BEFORE_AN_ACTION), WEEKS);
    Residents residents = new Residents(draws, findZone(number));
    List<Area> areas = new ArrayList<>();
    for (Department department : departments(residentsOf(number))) {
      areas.addAll(department.areas());
      for (Team team : new Workforce(department, weeks, draws).teams()) {
        residents.take(team, new ResidentRota(team, weeks).duties(new LeaveBook(weeks)));
      }
    }
    return hospital(number, areas, residents);
  }

  private static Optional<LondonZone> findZone(int number) {
    return number % ONE_IN_LONDON == 0 ? Optional.of(LondonZone.LONDON) : Optional.empty();
  }

  private int residentsOf(int number) {
    return Shares.of(doctors, Collections.nCopies(hospitals(), 1))[number];
  }

  private static List<Department> departments(int residents) {
    int count = Math.clamp(residents / DEPARTMENT, 1, Trade.ALL.size());
    int[] sizes = Shares.of(residents, Collections.nCopies(count, 1));
    return IntStream.range(0, count)
        .mapToObj(i -> new Department(Trade.ALL.get(i), Optional.empty(), "main", sizes[i], 0, 0))
        .toList();
  }

  private static Hospital hospital(int number, List<Area> areas, Residents residents) {
    List<Person> people = residents.people();
    List<Duty> duties = residents.duties();
    return new Hospital(
        "Invented hospital " + (number + 1),
        "ZZ9",
        RotaWeeks.ZONE,
        areas,
        Terms.contracts(people),
        Terms.HANDOVERS,
        Terms.WEIGHTS,
        Optional.empty(),
        people.stream().sorted(Comparator.comparing(Person::id)).toList(),
        duties,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RateCard.NONE,
        residents.standings().stream().sorted(Comparator.comparing(PayStanding::person)).toList());
  }
}
