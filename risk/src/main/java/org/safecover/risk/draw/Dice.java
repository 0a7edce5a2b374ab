package org.safecover.risk.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.attendance.Tally;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Prospect;

/// Every chance of an action, to be thrown at once.
///
/// A rate is drawn for the whole hospital. A team is an urn: the chance that its next doctor comes
/// is `(rate * t + came) / (t + thrown)`, which is the beta-binomial distribution exactly, whatever
/// the order.
public final class Dice {

  private final List<RateBelief> rates;
  private final long[] namesOfRates;
  private final List<Urn> urns;
  private final List<Counted> counted;
  private final int[] plain;
  private final double[] odds;
  private final boolean[] worst;

  /// A team.
  ///
  /// @param rate the number of its rate
  private record Urn(int rate, Tally seen, List<Integer> events) {}

  private Dice(
      SortedMap<RateKey, RateBelief> rates,
      List<Urn> urns,
      List<Counted> counted,
      List<Chance> events) {
    this.rates = List.copyOf(rates.values());
    this.namesOfRates = rates.keySet().stream().mapToLong(Dice::name).toArray();
    this.urns = urns;
    this.counted = counted;
    this.worst = new boolean[events.size()];
    this.odds = new double[events.size()];
    List<Integer> fixed = new ArrayList<>();
    for (int event = 0; event < events.size(); event++) {
      switch (events.get(event)) {
        case Chance.Comes _ -> {}
        case Chance.Stays(double probability) -> {
          worst[event] = true;
          odds[event] = probability;
          fixed.add(event);
        }
        case Chance.Needed(double probability) -> {
          odds[event] = probability;
          fixed.add(event);
        }
      }
    }
    this.plain = fixed.stream().mapToInt(Integer::intValue).toArray();
  }

  /// @param counted chances of which the number that came true is known
  public static Dice of(Prospect prospect, Attendance attendance, List<Counted> counted) {
    Set<Integer> known = new HashSet<>();
    counted.forEach(group -> known.addAll(group.events()));
    List<RateKey> keys = List.copyOf(attendance.rates().keySet());
    SortedMap<TeamKey, List<Integer>> byTeam = new TreeMap<>();
    for (int event = 0; event < prospect.events().size(); event++) {
      if (!known.contains(event)
          && prospect.events().get(event) instanceof Chance.Comes(TeamKey team, _)) {
        byTeam.computeIfAbsent(team, _ -> new ArrayList<>()).add(event);
      }
    }
    List<Urn> urns = new ArrayList<>();
    byTeam.forEach((team, events) ->
        urns.add(new Urn(keys.indexOf(attendance.rateOf(team)), attendance.seen(team), events)));
    return new Dice(attendance.rates(), urns, List.copyOf(counted), prospect.events());
  }

  /// A number that stands for a rate in every hospital.
  private static long name(RateKey key) {
    return key.parameter().hashCode();
  }

  public int events() {
    return worst.length;
  }

  /// Throws everything once.
  ///
  /// @param happened for each chance, whether it came true
  public void roll(RandomGenerator random, boolean[] happened) {
    int[] values = new int[rates.size()];
    for (int rate = 0; rate < values.length; rate++) {
      values[rate] = rates.get(rate).place(random.nextDouble());
    }
    roll(values, random, happened);
  }

  /// Throws everything once, with rates that do not depend on the hospital: with the same seed and
  /// draw, another hospital has the same.
  ///
  /// @param seed of the rates
  public void rollTogether(long seed, long draw, RandomGenerator random, boolean[] happened) {
    int[] values = new int[rates.size()];
    for (int rate = 0; rate < values.length; rate++) {
      values[rate] = rates.get(rate).place(Seeds.of(seed, draw, namesOfRates[rate]));
    }
    roll(values, random, happened);
  }

  private void roll(int[] values, RandomGenerator random, boolean[] happened) {
    for (Urn urn : urns) {
      roll(urn, values[urn.rate()], random, happened);
    }
    for (Counted group : counted) {
      roll(group, random, happened);
    }
    for (int event : plain) {
      happened[event] = random.nextDouble() < odds[event];
    }
  }

  /// Nobody called out comes; everyone else is there, and nothing more is needed.
  public void worst(boolean[] happened) {
    System.arraycopy(worst, 0, happened, 0, worst.length);
  }

  private void roll(Urn urn, int value, RandomGenerator random, boolean[] happened) {
    double together = rates.get(urn.rate()).together();
    double come = RateBelief.value(value) * together + urn.seen().came();
    double all = together + urn.seen().due();
    for (int event : urn.events()) {
      boolean comes = random.nextDouble() * all < come;
      happened[event] = comes;
      come += comes ? 1 : 0;
      all += 1;
    }
  }

  private static void roll(Counted group, RandomGenerator random, boolean[] happened) {
    int left = group.events().size();
    int coming = group.came();
    for (int event : group.events()) {
      boolean comes = random.nextDouble() * left < coming;
      happened[event] = comes;
      coming -= comes ? 1 : 0;
      left--;
    }
  }
}
