package org.safecover.rules.limits;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;

/// A rule as a limit on schedules.
record BoundLimit(Rule rule) implements Limit {

  @Override
  public RuleId id() {
    return rule.text().id();
  }

  @Override
  public String title() {
    return rule.text().title();
  }

  @Override
  public String clause() {
    return rule.text().clause();
  }

  @Override
  public Judgement judge(Schedule schedule) {
    Findings findings = Findings.everywhere(rule.text(), schedule.timeline());
    rule.measure(schedule.timeline(), findings);
    return new Judgement(findings.breaches(), findings.nearest(), notJudged(findings));
  }

  @Override
  public List<Breach> breaches(Schedule schedule, Period around) {
    Findings findings = Findings.around(rule.text(), schedule.timeline(), around);
    rule.measure(schedule.timeline(), findings);
    return findings.breaches();
  }

  @Override
  public Optional<WindowCap> findWindowCap() {
    return rule.capsWork() ? Optional.of(WindowCap.WORK_INSIDE) : Optional.empty();
  }

  private static Optional<String> notJudged(Findings findings) {
    if (findings.missedFigure()) {
      return Optional.of("It needs a figure that has not been read in any source.");
    }
    if (findings.wasOutOfForce()) {
      return Optional.of("It is not in force on the days of this rota.");
    }
    return Optional.empty();
  }
}
