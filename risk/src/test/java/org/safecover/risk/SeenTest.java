package org.safecover.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Counted;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Seeds;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.seen.Counting;
import org.safecover.risk.seen.Judged;
import org.safecover.risk.seen.Seen;

/// Counts through the day.
class SeenTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 2);
  private static final Instant NINE = Instant.parse("2024-02-02T09:00:00Z");

  /// What somebody at the door would have counted at nine in one draw.
  private static List<AttendanceCount> counts(Prospect prospect, boolean[] happened) {
    SortedMap<String, List<Integer>> begun = new TreeMap<>();
    for (int e = 0; e < happened.length; e++) {
      if (prospect.events().get(e) instanceof Chance.Comes(var team, Instant start)
          && !start.isAfter(NINE)) {
        begun
            .computeIfAbsent(team.area() + " " + team.grade().name(), _ -> new ArrayList<>())
            .add(e);
      }
    }
    List<AttendanceCount> counts = new ArrayList<>();
    for (List<Integer> events : begun.values()) {
      int came = (int) events.stream().filter(e -> happened[e]).count();
      if (prospect.events().get(events.getFirst()) instanceof Chance.Comes(var team, _)) {
        counts.add(new AttendanceCount(NINE, team.area(), team.grade(), events.size(), came));
      }
    }
    return counts.stream().sorted().toList();
  }

  @Test
  void SEEN_01_as_many_are_drawn_as_came_and_rates_narrow_around_them() {
    int counted = 0;
    for (long seed = 1; seed <= 200; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      if (tiny.prospect().span().isEmpty()) {
        continue;
      }
      RiskFigures figures = ReadFigures.on(DAY);
      boolean[] happened = new boolean[tiny.prospect().events().size()];
      Dice.of(tiny.prospect(), tiny.attendance(), List.of()).roll(Seeds.of(9, seed), happened);
      List<AttendanceCount> counts = counts(tiny.prospect(), happened);
      Seen seen =
          new Counting(
                  tiny.prospect(),
                  figures,
                  tiny.situation().version().withdrawal(),
                  tiny.situation().hospital().actions())
              .seen(tiny.attendance(), counts);
      Dice after = Dice.of(tiny.prospect(), seen.after(), seen.counted());
      for (long draw = 0; draw < 20; draw++) {
        after.roll(Seeds.of(seed, draw), happened);
        for (Counted group : seen.counted()) {
          assertThat(group.events().stream().filter(e -> happened[e]).count())
              .isEqualTo(group.came());
        }
      }
      counted += seen.judged().size();
      assertThat(seen.judged()).hasSameSizeAs(counts);
    }
    assertThat(counted).isGreaterThan(80);
  }

  @Test
  void SEEN_02_forecasts_of_counts_drawn_from_the_rates_themselves_are_well_calibrated() {
    List<Judged> judged = new ArrayList<>();
    for (long seed = 1; seed <= 2_000; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      if (tiny.prospect().span().isEmpty()) {
        continue;
      }
      boolean[] happened = new boolean[tiny.prospect().events().size()];
      Dice.of(tiny.prospect(), tiny.attendance(), List.of()).roll(Seeds.of(5, seed), happened);
      Attendance attendance = tiny.attendance();
      Seen seen =
          new Counting(
                  tiny.prospect(),
                  ReadFigures.on(DAY),
                  tiny.situation().version().withdrawal(),
                  List.of())
              .seen(attendance, counts(tiny.prospect(), happened));
      judged.addAll(seen.judged());
    }
    double sum = 0;
    for (Judged one : judged) {
      sum += (one.below() + one.upTo()) / 2;
    }
    // The middle of each chance has mean one half and deviation at most 0.29: six deviations.
    assertThat(sum / judged.size())
        .isBetween(0.5 - 6 * 0.29 / root(judged), 0.5 + 6 * 0.29 / root(judged));
  }

  private static double root(List<Judged> judged) {
    return Math.sqrt(judged.size());
  }
}
