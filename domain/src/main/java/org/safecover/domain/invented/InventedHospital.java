package org.safecover.domain.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Person;

/// A hospital that does not exist, of a given size: residents on full-shift rotas, SAS doctors and
/// consultants on job plans, eleven weeks of rota, and a full withdrawal in the sixth, of five days
/// unless fewer are asked for.
public final class InventedHospital {

  public static final int FEWEST_DOCTORS = 20;
  public static final int MOST_DOCTORS = 2_000;

  /// An action over the night on which summer time ends.
  public static final LocalDate USUAL_ACTION_DAY = LocalDate.of(2026, 10, 22);

  private static final int AVAILABLE_IN_HUNDRED = 60;
  private static final int STATED_IN_HUNDRED = 70;

  private final Title title;
  private final RotaWeeks weeks;
  private final Draws draws;
  private final LeaveBook leave;
  private final List<Area> areas = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<PostRule> posts = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<AvailabilityStatement> availability = new ArrayList<>();
  private final List<PayStanding> standings = new ArrayList<>();

  /// What a hospital is called.
  private record Title(String name, String odsCode, Optional<Standings> standings) {}

  private InventedHospital(Title title, RotaWeeks weeks, long seed) {
    this.title = title;
    this.weeks = weeks;
    draws = new Draws(seed);
    leave = new LeaveBook(weeks);
  }

  /// @param doctors from 20 to 2,000
  public static Hospital of(int doctors, long seed) {
    return of(doctors, seed, USUAL_ACTION_DAY);
  }

  /// @param actionDay local date of the action's first day; it decides the residents' contract
  public static Hospital of(int doctors, long seed, LocalDate actionDay) {
    return of(doctors, seed, new RotaWeeks(actionDay));
  }

  /// One of several, with a name of its own and with what decides the pay of its residents.
  ///
  /// @param doctors from 20 to 2,000
  public static Hospital called(String name, String odsCode, int doctors, long seed) {
    Standings standings = new Standings(new Draws(~seed), Optional.empty());
    return of(
        new Title(name, odsCode, Optional.of(standings)),
        doctors,
        seed,
        new RotaWeeks(USUAL_ACTION_DAY));
  }

  /// @param days that the action lasts, from 1 to 5
  public static Hospital facing(int days, int doctors, long seed) {
    if (days < 1 || days > RotaWeeks.USUAL_LENGTH) {
      throw new IllegalArgumentException("Actions of 1 to 5 days can be invented, not of " + days);
    }
    return of(doctors, seed, new RotaWeeks(USUAL_ACTION_DAY, RotaWeeks.COUNT, days));
  }

  private static Hospital of(int doctors, long seed, RotaWeeks weeks) {
    Title title =
        new Title("Invented hospital of " + doctors + " doctors", "ZZ9", Optional.empty());
    return of(title, doctors, seed, weeks);
  }

  private static Hospital of(Title title, int doctors, long seed, RotaWeeks weeks) {
    if (doctors < FEWEST_DOCTORS || doctors > MOST_DOCTORS) {
      throw new IllegalArgumentException(
          "Hospitals of 20 to 2,000 doctors can be invented, not of " + doctors);
    }
    InventedHospital invented = new InventedHospital(title, weeks, seed);
    Department.share(doctors, invented.draws).forEach(invented::open);
    return invented.hospital();
  }

  private void open(Department department) {
    areas.addAll(department.areas());
    Workforce workforce = new Workforce(department, weeks, draws);
    workforce.teams().forEach(this::rosterResidents);
    rosterSeniors(department, workforce.consultants(), workforce.sas());
  }

  private void rosterResidents(Team team) {
    people.addAll(team.members());
    title
        .standings()
        .ifPresent(pay -> team.members().forEach(one -> standings.add(pay.of(one, team))));
    ResidentRota rota = new ResidentRota(team, weeks);
    rota.bookLeave(leave, draws);
    duties.addAll(rota.duties(leave));
    posts.addAll(rota.posts(draws));
  }

  private void rosterSeniors(Department department, List<Person> consultants, List<Person> sas) {
    people.addAll(consultants);
    people.addAll(sas);
    SeniorRota rota = new SeniorRota(department, weeks, consultants, sas);
    rota.agree(leave, draws);
    OnCallRota onCall = new OnCallRota(department, weeks, draws);
    onCall.fill(consultants, leave);
    List<HalfDay> halfDays = rota.halfDays(leave, onCall);
    List<Duty> planned = halfDays.stream().map(rota::duty).toList();
    Bookings bookings = new Bookings(weeks, draws);
    bookings.pair(consultants, sas);
    duties.addAll(planned);
    duties.addAll(onCall.duties());
    duties.addAll(rota.evenings(leave));
    posts.addAll(rota.posts());
    sessions.addAll(bookings.sessions(halfDays, planned));
    consultants.forEach(this::askAvailability);
    sas.forEach(this::askAvailability);
  }

  private void askAvailability(Person person) {
    int draw = draws.between(1, 100);
    if (draw <= STATED_IN_HUNDRED) {
      availability.add(
          new AvailabilityStatement(
              person.id(),
              weeks.actionDays(),
              draw <= AVAILABLE_IN_HUNDRED ? Availability.AVAILABLE : Availability.NOT_AVAILABLE));
    }
  }

  private Hospital hospital() {
    return new Hospital(
        title.name,
        title.odsCode,
        RotaWeeks.ZONE,
        areas,
        Terms.contracts(people),
        Terms.HANDOVERS,
        Terms.WEIGHTS,
        Optional.empty(),
        people.stream().sorted(Comparator.comparing(Person::id)).toList(),
        duties.stream().sorted().toList(),
        List.of(),
        posts.stream().sorted(Comparator.comparing(PostRule::id)).toList(),
        sessions.stream()
            .sorted(Comparator.comparing(Session::period).thenComparing(Session::id))
            .toList(),
        leave.all(),
        availability.stream().sorted(Comparator.comparing(AvailabilityStatement::person)).toList(),
        List.of(Terms.action(weeks)),
        Terms.rates(weeks),
        standings.stream().sorted(Comparator.comparing(PayStanding::person)).toList());
  }
}
