package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;

/// What one rule found in one schedule: its breaches and the closest it came to one.
public final class Findings {

  private static final long ALWAYS = Long.MAX_VALUE / 4;

  private final RuleText text;
  private final Timeline line;
  private final long touchFrom;
  private final long touchTo;
  private final boolean nearestWanted;
  private final List<Breach> breaches = new ArrayList<>();
  private double closest = Double.MAX_VALUE;
  private @Nullable Measured nearest;
  private boolean inForce;
  private boolean outOfForce;
  private boolean unsourced;

  private Findings(RuleText text, Timeline line, Optional<Period> around) {
    this.text = text;
    this.line = line;
    touchFrom = around.map(p -> p.start().getEpochSecond()).orElse(-ALWAYS);
    touchTo = around.map(p -> p.end().getEpochSecond()).orElse(ALWAYS);
    nearestWanted = around.isEmpty();
  }

  /// Findings over the whole schedule.
  public static Findings everywhere(RuleText text, Timeline line) {
    return new Findings(text, line, Optional.empty());
  }

  /// Breaches in windows that touch a period, without the nearest miss.
  public static Findings around(RuleText text, Timeline line, Period period) {
    return new Findings(text, line, Optional.of(period));
  }

  /// The breaches in order of time.
  public List<Breach> breaches() {
    if (breaches.size() < 2) {
      return breaches;
    }
    List<Breach> sorted = new ArrayList<>(breaches);
    sorted.sort(Comparator.comparing(Breach::window));
    return Collections.unmodifiableList(sorted);
  }

  public Optional<NearMiss> nearest() {
    return Optional.ofNullable(nearest)
        .map(near ->
            new NearMiss(
                text.id(),
                line.person().id(),
                near.window(),
                near.found(),
                near.required(),
                text.clause()));
  }

  /// Whether the rule was asked for days on which it is not in force, and for no other.
  public boolean wasOutOfForce() {
    return outOfForce && !inForce;
  }

  /// Whether a figure was needed that nobody here has read.
  public boolean missedFigure() {
    return unsourced;
  }

  /// Where windows of interest end at the earliest.
  long touchFrom() {
    return touchFrom;
  }

  /// Where windows of interest start at the latest.
  long touchTo() {
    return touchTo;
  }

  /// Whether a window is wanted: it touches what was asked for and, in a rota that repeats, is told
  /// once, in the round that its anchor lies in.
  boolean wants(long anchor, long from, long to) {
    return from < touchTo && to > touchFrom && isOfThisRound(anchor);
  }

  boolean isOfThisRound(long anchor) {
    if (!line.repeats()) {
      return true;
    }
    long day = line.site().day(anchor);
    return day >= line.firstDay() && day < line.endDay();
  }

  /// Whether the rule can be judged on a day; notes it when the figure is missing.
  boolean canJudge(DatedFigure figure, long day) {
    if (figure.holds(day)) {
      inForce = true;
      return true;
    }
    unsourced |= figure.isUnsourced(day);
    outOfForce = true;
    return false;
  }

  /// Whether a kept measurement is closer to a breach than any before.
  ///
  /// @param slack the distance to the limit as a part of the limit
  boolean isCloser(double slack) {
    return nearestWanted && slack < closest;
  }

  void kept(double slack, Measured measured) {
    closest = slack;
    nearest = measured;
  }

  void breach(Measured measured, List<Duty> evidence) {
    breach(measured, evidence, Optional.empty());
  }

  void breach(Measured measured, List<Duty> evidence, Optional<Period> mustBeFree) {
    breaches.add(
        new Breach(
            text.id(),
            line.person().id(),
            measured.window(),
            evidence,
            mustBeFree,
            measured.found(),
            measured.required(),
            text.clause()));
  }
}
