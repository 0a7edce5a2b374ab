package org.safecover.domain.invented;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;

/// The full-shift rota of one team: everyone works through the same weeks, each a week behind the
/// next, so that on any day exactly one is on the long day and one on the night.
///
/// Duties of twelve hours keep the limits on either clock change too: the October night lasts
/// thirteen, and the March night leaves eleven of rest. With eight in the team a weekend in four is
/// worked, the busiest week has sixty hours, and the average is forty-three.
final class ResidentRota {

  static final LocalTime MORNING = LocalTime.of(9, 0);
  static final LocalTime EVENING = LocalTime.of(21, 0);

  private static final LocalTime AFTERNOON = LocalTime.of(17, 0);

  /// A week each, Monday to Sunday: N night, L long day, d normal day, - off. More weeks are
  /// normal.
  private static final List<String> PATTERN =
      List.of(
          "NNNN---", "ddddd--", "LLLL---", "ddd-NNN", "--ddd--", "ddddd--", "ddd-LLL", "-dddd--");

  private static final String NORMAL = "ddddd--";

  private final Team team;
  private final RotaWeeks weeks;
  private final Work longDay;
  private final Work night;
  private final Work normalDay;

  ResidentRota(Team team, RotaWeeks weeks) {
    this.team = team;
    this.weeks = weeks;
    longDay = emergency(team.longDay(), MORNING, EVENING);
    night = emergency(team.night(), EVENING, MORNING);
    normalDay = new Work(team.area(), new RoleId("Ward"), Service.PLANNED, MORNING, AFTERNOON);
  }

  /// Books leave for a few, only in weeks of normal days.
  void bookLeave(LeaveBook book, Draws draws) {
    for (int member = 0; member < team.members().size(); member++) {
      int week = draws.between(0, RotaWeeks.COUNT - 1);
      if (draws.inHundred(15) && pattern(member, week).equals(NORMAL)) {
        book.book(team.members().get(member).id(), week);
      }
    }
  }

  List<Duty> duties(LeaveBook book) {
    return weeks.days().stream().flatMap(day -> duties(day, book)).toList();
  }

  /// The two posts that the team's emergency duties hold.
  List<PostRule> posts(Draws draws) {
    int weight = draws.between(1, 3) + (team.areRegistrars() ? 1 : 0);
    return List.of(Posts.daily(team, longDay, weight), Posts.daily(team, night, weight + 1));
  }

  private Stream<Duty> duties(LocalDate day, LeaveBook book) {
    Stream.Builder<Duty> duties = Stream.builder();
    IdentityHashMap<Work, Work.Shared> hours = new IdentityHashMap<>();
    for (int member = 0; member < team.members().size(); member++) {
      Person person = team.members().get(member);
      if (!book.isAway(person.id(), weeks.week(day))) {
        findWork(member, day)
            .map(work ->
                work.resident(
                    person.id(),
                    hours.computeIfAbsent(
                        work, each -> Work.Shared.of(weeks.hours(day, each.from(), each.to())))))
            .ifPresent(duties);
      }
    }
    return duties.build();
  }

  private Optional<Work> findWork(int member, LocalDate day) {
    String pattern = pattern(member, weeks.week(day));
    return switch (pattern.charAt(day.getDayOfWeek().getValue() - 1)) {
      case 'N' -> Optional.of(night);
      case 'L' -> Optional.of(longDay);
      case 'd' -> Optional.of(normalDay);
      default -> Optional.empty();
    };
  }

  private String pattern(int member, int week) {
    int number = (week + member) % team.members().size();
    return number < PATTERN.size() ? PATTERN.get(number) : NORMAL;
  }

  private Work emergency(RoleId role, LocalTime from, LocalTime to) {
    return new Work(team.area(), role, Service.EMERGENCY, from, to);
  }
}
