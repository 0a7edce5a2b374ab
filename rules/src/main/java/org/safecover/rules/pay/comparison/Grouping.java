package org.safecover.rules.pay.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.ClockWindow;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.hours.WorkPattern;

/// A way to part the doctors of a comparison into groups. The steps are for reading a table alone
/// and are no contract's.
public enum Grouping {
  GRADE("grade"),
  WORKING("whole or part time"),
  WEEKENDS("weekends that a duty begins on"),
  NIGHTS("part of the hours that falls from 21:00 to 07:00");

  private static final ClockWindow NIGHT = ClockWindow.daily(21 * 60, 7 * 60);

  private final String text;

  Grouping(String text) {
    this.text = text;
  }

  /// What doctors are grouped by, in words.
  public String text() {
    return text;
  }

  /// One group.
  ///
  /// @param doctors in order of person
  public record Group(String name, List<Compared.Said> doctors) {

    public Group {
      doctors = List.copyOf(doctors);
    }

    /// The distribution at one end of the comparison.
    public Distribution at(int end) {
      return Distribution.of(doctors.stream().map(each -> each.changes().get(end)).toList());
    }
  }

  private record Step(int order, String name) implements Comparable<Step> {

    private static final Comparator<Step> ORDER =
        Comparator.comparingInt(Step::order).thenComparing(Step::name);

    @Override
    public int compareTo(Step other) {
      return ORDER.compare(this, other);
    }
  }

  /// The groups that anybody is in.
  public List<Group> groups(List<Compared.Said> doctors) {
    Map<Step, List<Compared.Said>> found = new TreeMap<>();
    for (Compared.Said doctor : doctors) {
      found.computeIfAbsent(step(doctor.pattern()), _ -> new ArrayList<>()).add(doctor);
    }
    return found.entrySet().stream()
        .map(each -> new Group(each.getKey().name(), each.getValue()))
        .toList();
  }

  private Step step(WorkPattern pattern) {
    return switch (this) {
      case GRADE -> grade(pattern.person().grade());
      case WORKING -> working(pattern);
      case WEEKENDS -> weekends(pattern);
      case NIGHTS -> nights(pattern);
    };
  }

  private static Step grade(Grade grade) {
    return new Step(List.of(Grade.values()).indexOf(grade), grade.text());
  }

  private static Step working(WorkPattern pattern) {
    return pattern.person().wholeTime().compareTo(BigDecimal.ONE) == 0
        ? new Step(0, "whole time")
        : new Step(1, "part time");
  }

  private static Step weekends(WorkPattern pattern) {
    Ratio share = Ratio.of(PatternHours.weekendsBegunIn(pattern), 1).dividedBy(pattern.weeks());
    if (share.signum() == 0) {
      return new Step(0, "none");
    }
    if (!share.isAtLeast(Ratio.of(1, 8))) {
      return new Step(1, "fewer than 1 in 8");
    }
    return share.isAtLeast(Ratio.of(1, 4))
        ? new Step(3, "1 in 4 or more")
        : new Step(2, "1 in 8 to fewer than 1 in 4");
  }

  private static Step nights(WorkPattern pattern) {
    SiteTime site = SiteTime.of(pattern.zone());
    Ratio night = PatternHours.work(pattern.worked(), duty -> NIGHT.seconds(duty, site));
    if (night.signum() == 0) {
      return new Step(0, "none");
    }
    Ratio share = night.dividedBy(PatternHours.work(pattern.worked()));
    if (!share.isAtLeast(Ratio.of(1, 10))) {
      return new Step(1, "under 10 %");
    }
    return share.isAtLeast(Ratio.of(1, 5))
        ? new Step(3, "20 % or more")
        : new Step(2, "10 % to under 20 %");
  }
}
