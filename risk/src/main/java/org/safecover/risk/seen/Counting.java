package org.safecover.risk.seen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.attendance.Tally;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.draw.Counted;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.DayKinds;
import org.safecover.risk.prospect.Prospect;

/// Learns from counts, one after another in order of time, and judges each forecast before it.
public final class Counting {

  private final Prospect prospect;
  private final RiskFigures figures;
  private final ZoneId zone;
  private final Withdrawal withdrawal;
  private final List<Version> earlier = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<Counted> counted = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final SortedMap<String, Integer> asides = new TreeMap<>();
  private int remembered;

  /// @param prospect of the whole action
  /// @param actions every known one, to tell what earlier counts belong to
  public Counting(
      Prospect prospect, RiskFigures figures, Withdrawal withdrawal, List<Action> actions) {
    this.prospect = prospect;
    this.figures = figures;
    this.zone = prospect.zone();
    this.withdrawal = withdrawal;
    actions.forEach(action -> earlier.add(action.latest()));
  }

  /// @param counts in order of time
  public Seen seen(Attendance starting, List<AttendanceCount> counts) {
    Attendance attendance = starting;
    Instant first = prospect.span().map(span -> span.start()).orElse(Instant.MAX);
    SortedSet<Instant> times = new TreeSet<>();
    for (AttendanceCount count : counts) {
      if (count.at().isBefore(first)) {
        attendance = remember(attendance, count);
      } else {
        times.add(count.at());
      }
    }
    Attendance learnt = attendance;
    for (AttendanceCount count : counts) {
      if (!count.at().isBefore(first)) {
        Instant since =
            times.headSet(count.at()).isEmpty() ? Instant.MIN : times.headSet(count.at()).last();
        learnt = see(learnt, attendance, count, since);
      }
    }
    asides.forEach(
        (why, number) -> notes.add(number + (number == 1 ? " count " : " counts ") + why));
    Optional<Instant> from = times.isEmpty() ? Optional.empty() : Optional.of(times.last());
    return new Seen(starting, learnt, from, counted, judged, remembered, notes);
  }

  private TeamKey team(AttendanceCount count) {
    return new TeamKey(count.grade(), count.area(), DayKinds.of(count.at().atZone(zone), figures));
  }

  private Attendance remember(Attendance attendance, AttendanceCount count) {
    TeamKey team = team(count);
    boolean alike =
        earlier.stream()
            .anyMatch(version ->
                version.withdrawal() == withdrawal
                    && version.windows().stream().anyMatch(w -> w.contains(count.at())));
    if (!alike) {
      aside("left aside: no action of the same withdrawal stood then");
      return attendance;
    }
    if (!attendance.knows(team)) {
      aside("left aside: nobody of that staff group is called out on such a day now");
      return attendance;
    }
    remembered++;
    return attendance.remembering(team, new Tally(count.due(), count.came()), figures.pastWeight());
  }

  private Attendance see(
      Attendance attendance, Attendance starting, AttendanceCount count, Instant since) {
    TeamKey team = team(count);
    if (!attendance.knows(team)) {
      aside("left aside: nobody of that staff group is called out on such a day now");
      return attendance;
    }
    judged.add(
        Judged.of(
            count,
            team,
            attendance.belief(team).forecast(attendance.seen(team), count.due()),
            starting.belief(team).forecast(Tally.NONE, count.due())));
    List<Integer> begun = new ArrayList<>();
    for (int event = 0; event < prospect.events().size(); event++) {
      if (prospect.events().get(event) instanceof Chance.Comes(TeamKey of, Instant start)
          && of.area().equals(team.area())
          && of.grade() == team.grade()
          && start.isAfter(since)
          && !start.isAfter(count.at())) {
        begun.add(event);
      }
    }
    if (begun.size() != count.due()) {
      aside("of which the rota says another number due; its share was taken");
    }
    if (!begun.isEmpty()) {
      int came = (int) Math.round((double) count.came() * begun.size() / count.due());
      counted.add(new Counted(begun, came));
    }
    return attendance.seeing(team, new Tally(count.due(), count.came()));
  }

  private void aside(String why) {
    asides.merge(why, 1, Integer::sum);
  }
}
