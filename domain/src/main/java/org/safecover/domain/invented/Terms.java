package org.safecover.domain.invented;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rate;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Dated;

/// What every invented hospital agrees on: weights, rates, handover times, and the action it faces.
final class Terms {

  static final List<LocalTime> HANDOVERS =
      List.of(ResidentRota.MORNING, LocalTime.of(13, 0), LocalTime.of(17, 0), ResidentRota.EVENING);

  static final PlanningWeights WEIGHTS =
      new PlanningWeights(
          Map.of(
              Priority.CANCER, 50,
              Priority.P1, 30,
              Priority.P2, 10,
              Priority.P3, 4,
              Priority.P4, 2),
          20,
          2,
          15,
          40,
          1);

  private static final String SOURCE = "Assumed for an invented hospital";
  private static final int NOTICE_DAYS = 14;
  private static final LocalTime DAY = LocalTime.of(7, 0);
  private static final LocalTime NIGHT = LocalTime.of(19, 0);

  private Terms() {}

  static SortedSet<ContractId> contracts(List<Person> people) {
    SortedSet<ContractId> contracts = new TreeSet<>();
    people.forEach(person -> contracts.add(person.contract()));
    return contracts;
  }

  static Action action(RotaWeeks weeks) {
    LocalDate given = weeks.actionDay().minusDays(NOTICE_DAYS);
    return new Action(
        new ActionId(weeks.actionDay().toString()),
        "Invented notice",
        "An invented union",
        Set.of(StaffGroup.RESIDENT),
        Optional.of(given),
        List.of(
            new Version(
                given, Status.ANNOUNCED, Withdrawal.FULL, List.of(weeks.actionWindow()), SOURCE)),
        Origin.ASSUMED);
  }

  static RateCard rates(RotaWeeks weeks) {
    LocalDate since = weeks.firstDay();
    return new RateCard(
        List.of(
            rate("consultant-day", StaffGroup.CONSULTANT, since, "110.00"),
            rate("consultant-night", StaffGroup.CONSULTANT, since, "160.00"),
            rate("sas-day", StaffGroup.SAS, since, "75.00"),
            rate("sas-night", StaffGroup.SAS, since, "100.00")));
  }

  private static Rate rate(String id, StaffGroup group, LocalDate since, String pounds) {
    boolean night = id.endsWith("night");
    return new Rate(
        id,
        group,
        night ? NIGHT : DAY,
        night ? DAY : NIGHT,
        Dated.from(since, Money.parse(pounds)),
        SOURCE,
        Origin.ASSUMED);
  }
}
