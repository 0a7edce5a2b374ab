package org.safecover.rules.pay.covering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.NotWorked;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.pay.deduction.Deduction;
import org.safecover.rules.pay.deduction.DeductionTable;
import org.safecover.rules.pay.deduction.DutyKind;

/// What a plan's covers cost a hospital, and what withheld pay sets against it.
///
/// @param groups what each group of doctors covers, in order
/// @param withheld from no duty withheld to every duty withheld
public record CoverCost(SortedMap<StaffGroup, Extra> groups, Withheld withheld) {

  private static final Ratio SIXTIETHS_OF_A_PENNY = Ratio.of(6_000, 1);

  /// The covering work of one group.
  ///
  /// @param covers how many stretches
  /// @param hours of covering outside the doctors' own planned duties, which earn extra pay or, if
  ///   taken so, time off in lieu
  /// @param unpriced of those hours, for which the rate card has no rate
  /// @param pay at the rate of the day and hour, to the penny once for the group
  /// @param released hours of planned duty given up to cover or to rest
  public record Extra(
      int covers, Duration hours, Duration unpriced, Money pay, Duration released) {}

  /// Pay withheld if everybody called out stays away: nobody is asked, so it is a bound and never a
  /// count of people.
  ///
  /// @param duties that the action reaches, one a day of each doctor
  /// @param least when each of their doctors is at the lowest salary of the grade
  /// @param most when each is at the highest
  /// @param notPriced of those duties, for which no salary or rule is known
  public record Withheld(int duties, Money least, Money most, int notPriced) {}

  /// All extra pay.
  public Money pay() {
    return groups.values().stream().map(Extra::pay).reduce(Money.ZERO, Money::plus);
  }

  /// What the covers of a plan cost.
  ///
  /// @param table of deductions for the same action
  public static CoverCost of(Situation situation, Plan plan, DeductionTable table) {
    SortedMap<StaffGroup, Extra> groups = new TreeMap<>();
    for (StaffGroup group : StaffGroup.values()) {
      extra(situation, plan, group).ifPresent(extra -> groups.put(group, extra));
    }
    return new CoverCost(groups, withheld(situation, table));
  }

  private static Optional<Extra> extra(Situation situation, Plan plan, StaffGroup group) {
    List<Cover> covers =
        plan.covers().stream().filter(cover -> group(situation, cover.person()) == group).toList();
    if (covers.isEmpty()) {
      return Optional.empty();
    }
    ExtraPay pay = new ExtraPay(situation.hospital().rates(), situation.hospital().zone());
    long sixtieths = 0;
    Duration hours = Duration.ZERO;
    Duration unpriced = Duration.ZERO;
    for (Cover cover : covers) {
      Person person = situation.person(cover.person());
      List<Duty> worked = situation.worked(cover.person());
      sixtieths += pay.sixtieths(person, cover.period(), worked);
      hours = hours.plus(pay.extra(cover.period(), worked));
      unpriced = unpriced.plus(pay.unpriced(person, cover.period(), worked));
    }
    Money total = Rounding.TO_PENNY.of(Ratio.of(sixtieths, 1).dividedBy(SIXTIETHS_OF_A_PENNY));
    return Optional.of(
        new Extra(covers.size(), hours, unpriced, total, released(situation, plan, group)));
  }

  private static Duration released(Situation situation, Plan plan, StaffGroup group) {
    return plan.releases().stream()
        .filter(release -> group(situation, release.person()) == group)
        .map(Release::period)
        .map(period -> period.length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static StaffGroup group(Situation situation, PersonId person) {
    return situation.person(person).grade().group();
  }

  private static Withheld withheld(Situation situation, DeductionTable table) {
    Map<Grade, List<DeductionTable.Row>> rows = new EnumMap<>(Grade.class);
    table
        .rows()
        .forEach(
            row -> rows.computeIfAbsent(row.salary().grade(), _ -> new ArrayList<>()).add(row));
    Money least = Money.ZERO;
    Money most = Money.ZERO;
    int notPriced = 0;
    List<Duty> duties = struck(situation);
    for (Duty duty : duties) {
      Grade grade = situation.person(duty.person()).grade();
      DutyKind kind = DutyKind.of(duty, situation.hospital().zone());
      List<Money> amounts = amounts(rows.getOrDefault(grade, List.of()), table, kind);
      if (amounts.isEmpty()) {
        notPriced++;
      } else {
        least = least.plus(amounts.getFirst());
        most = most.plus(amounts.getLast());
      }
    }
    return new Withheld(duties.size(), least, most, notPriced);
  }

  /// One duty for each doctor and day, since a day is struck once: the longest.
  private static List<Duty> struck(Situation situation) {
    Hospital hospital = situation.hospital();
    SortedMap<String, Duty> byDay = new TreeMap<>();
    for (Duty duty : NotWorked.of(hospital, situation.action(), situation.version())) {
      String day = duty.person() + " " + DutyKind.of(duty, hospital.zone()).day();
      byDay.merge(day, duty, CoverCost::longer);
    }
    return List.copyOf(byDay.values());
  }

  private static Duty longer(Duty one, Duty other) {
    return one.period().length().compareTo(other.period().length()) >= 0 ? one : other;
  }

  private static List<Money> amounts(
      List<DeductionTable.Row> rows, DeductionTable table, DutyKind kind) {
    int at = table.duties().indexOf(kind);
    return rows.stream()
        .map(row -> row.deductions().get(at))
        .flatMap(Optional::stream)
        .map(Deduction::amount)
        .sorted()
        .toList();
  }
}
