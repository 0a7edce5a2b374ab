package org.safecover.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Session;
import org.safecover.domain.time.Period;
import org.safecover.report.board.AreaBoard;
import org.safecover.report.board.Holding;
import org.safecover.report.board.Lane;
import org.safecover.report.board.MovedWork;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.board.Stretch;
import org.safecover.report.page.TimelineView.AreaView;
import org.safecover.report.page.TimelineView.Bar;
import org.safecover.report.page.TimelineView.HoldingRow;
import org.safecover.report.page.TimelineView.LaneView;
import org.safecover.report.page.TimelineView.Line;
import org.safecover.report.page.TimelineView.Tick;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;

/// Draws the areas of a plan along one time axis.
final class Timeline {

  /// Up to this many areas are all shown open; beyond it, only those with a gap.
  private static final int AREAS_OPEN = 12;

  private final PlanBoard board;
  private final TimeWords times;
  private final Axis axis;
  private final List<Tick> ticks;
  private final List<Line> lines;

  Timeline(Hospital hospital, Plan plan, PlanBoard board, TimeWords times) {
    this.board = board;
    this.times = times;
    axis = Axis.around(board.span(), times);
    ticks = axis.ticks();
    lines = axis.lines(hospital.handovers(), plan.version().windows());
  }

  List<AreaView> areas() {
    boolean allOpen = board.areas().size() <= AREAS_OPEN;
    List<AreaView> areas = new ArrayList<>();
    for (AreaBoard area : board.areas()) {
      boolean open = allOpen || area.count(Holding.GAP) > 0;
      areas.add(
          new AreaView(
              "area-" + (areas.size() + 1),
              area.area().name(),
              summary(area),
              open,
              axis.hours(),
              ticks,
              lines,
              lanes(area),
              area.lanes().stream()
                  .flatMap(lane -> lane.stretches().stream())
                  .map(this::row)
                  .toList()));
    }
    return areas;
  }

  private static String summary(AreaBoard area) {
    List<String> parts = new ArrayList<>();
    add(parts, area.count(Holding.GAP), "gap", "gaps");
    add(parts, area.count(Holding.COVER), "cover", "covers");
    add(parts, area.count(Holding.ROSTERED), "held as rostered", "held as rostered");
    add(parts, area.moved().size(), "session moved", "sessions moved");
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(Amounts.count(number, one, many));
    }
  }

  private List<LaneView> lanes(AreaBoard area) {
    List<LaneView> lanes = new ArrayList<>();
    for (Lane lane : area.lanes()) {
      lanes.add(new LaneView(label(lane), lane.stretches().stream().map(this::bar).toList()));
    }
    lanes.addAll(movedLanes(area.moved()));
    return lanes;
  }

  private static String label(Lane lane) {
    PostRule rule = lane.rule();
    String label = "%s %s–%s".formatted(rule.role(), rule.from(), rule.to());
    return rule.count() > 1 ? label + " #" + lane.number() : label;
  }

  private Bar bar(Stretch stretch) {
    String who = stretch.person().map(Object::toString).orElse("");
    String kind = kind(stretch.holding()) + (stretch.handsOver() ? " split" : "");
    String title =
        "%s %s, %s".formatted(stretch.holding().mark(), who, times.shortPeriod(stretch.period()));
    return bar(kind, stretch.period(), stretch.holding().mark(), who, title);
  }

  private Bar bar(String kind, Period period, String mark, String text, String title) {
    return new Bar(kind, axis.left(period.start()), axis.width(period), mark, text, title);
  }

  private HoldingRow row(Stretch stretch) {
    Holding holding = stretch.holding();
    return new HoldingRow(
        kind(holding),
        stretch.post().rule().role().text(),
        times.period(stretch.period()),
        holding.mark() + (holding == Holding.GAP ? "" : " " + holding.text()),
        stretch.person().map(Object::toString).orElse("nobody"));
  }

  /// Sessions of the same hours share a bar, so that a day of many clinics stays readable.
  private List<LaneView> movedLanes(List<MovedWork> moved) {
    Map<Period, List<Session>> byPeriod = new TreeMap<>();
    for (MovedWork work : moved) {
      byPeriod.computeIfAbsent(work.session().period(), _ -> new ArrayList<>()).add(work.session());
    }
    Map<Integer, List<Bar>> lanes = new LinkedHashMap<>();
    List<Period> last = new ArrayList<>();
    byPeriod.forEach((period, sessions) -> {
      int lane = freeLane(last, period);
      lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(movedBar(period, sessions));
    });
    return lanes.values().stream().map(bars -> new LaneView("sessions moved", bars)).toList();
  }

  private static int freeLane(List<Period> last, Period period) {
    Optional<Period> free = last.stream().filter(p -> !p.overlaps(period)).findFirst();
    int lane = free.map(last::indexOf).orElse(last.size());
    if (lane == last.size()) {
      last.add(period);
    } else {
      last.set(lane, period);
    }
    return lane;
  }

  private Bar movedBar(Period period, List<Session> sessions) {
    int patients = sessions.stream().mapToInt(Session::patients).sum();
    String text =
        Amounts.count(sessions.size(), "session", "sessions")
            + ", "
            + Amounts.count(patients, "patient", "patients");
    return bar("moved", period, "M", text, "M " + text + ", " + times.shortPeriod(period));
  }

  private static String kind(Holding holding) {
    return switch (holding) {
      case ROSTERED -> "rostered";
      case COVER -> "cover";
      case GAP -> "gap";
    };
  }
}
