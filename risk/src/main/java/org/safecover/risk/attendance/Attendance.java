package org.safecover.risk.attendance;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.action.Withdrawal;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.figures.RiskFigures;

/// What is believed of attendance at one hospital in one action: every rate, and what each team has
/// counted so far.
public final class Attendance {

  private final Withdrawal withdrawal;
  private final SortedMap<RateKey, RateBelief> rates;
  private final SortedMap<TeamKey, Tally> seen;

  private Attendance(
      Withdrawal withdrawal, SortedMap<RateKey, RateBelief> rates, SortedMap<TeamKey, Tally> seen) {
    this.withdrawal = withdrawal;
    this.rates = rates;
    this.seen = seen;
  }

  /// By the starting figures alone.
  ///
  /// @param teams those that may come
  public static Attendance starting(
      RiskFigures figures, Withdrawal withdrawal, Iterable<TeamKey> teams) {
    SortedMap<RateKey, RateBelief> rates = new TreeMap<>();
    for (TeamKey team : teams) {
      rates.computeIfAbsent(
          rateOf(team, withdrawal),
          key -> RateBelief.of(figures.attendance(key), figures.together()));
    }
    return new Attendance(withdrawal, rates, new TreeMap<>());
  }

  private static RateKey rateOf(TeamKey team, Withdrawal withdrawal) {
    return new RateKey(team.grade().group(), withdrawal, team.day());
  }

  /// The rates in use, by what they are for.
  public SortedMap<RateKey, RateBelief> rates() {
    return Collections.unmodifiableSortedMap(rates);
  }

  public RateKey rateOf(TeamKey team) {
    return rateOf(team, withdrawal);
  }

  /// What is believed of a team's rate; none when its rate is not in use.
  public RateBelief belief(TeamKey team) {
    return Objects.requireNonNull(rates.get(rateOf(team)), () -> "No rate for " + team);
  }

  public boolean knows(TeamKey team) {
    return rates.containsKey(rateOf(team));
  }

  /// What a team has counted so far in this action.
  public Tally seen(TeamKey team) {
    return seen.getOrDefault(team, Tally.NONE);
  }

  /// The belief once a team's count in this action is known.
  public Attendance seeing(TeamKey team, Tally counted) {
    SortedMap<RateKey, RateBelief> changed = new TreeMap<>(rates);
    changed.put(rateOf(team), belief(team).after(seen(team), counted, 1));
    SortedMap<TeamKey, Tally> more = new TreeMap<>(seen);
    more.put(team, seen(team).plus(counted));
    return new Attendance(withdrawal, changed, more);
  }

  /// The belief once counts of an earlier action are known, which say something of the rates and
  /// nothing of how a team stands in this one.
  ///
  /// @param share how much they weigh beside counts of this action
  public Attendance remembering(TeamKey team, Tally counted, double share) {
    SortedMap<RateKey, RateBelief> changed = new TreeMap<>(rates);
    changed.put(rateOf(team), belief(team).after(Tally.NONE, counted, share));
    return new Attendance(withdrawal, changed, seen);
  }
}
