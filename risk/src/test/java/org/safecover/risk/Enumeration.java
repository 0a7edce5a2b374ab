package org.safecover.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.time.Period;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Unit;

/// Every way that a tiny action may go, with its probability, worked out in the plainest manner.
final class Enumeration {

  private final Prospect prospect;
  private final Attendance attendance;
  private final List<Period> pieces = new ArrayList<>();
  private final Map<String, long[]> bestByPiece = new HashMap<>();

  /// The probability of a gap in an area in the hour that begins then.
  final SortedMap<String, Double> gaps = new TreeMap<>();

  double expected;
  double squares;
  double total;

  Enumeration(Prospect prospect, Attendance attendance) {
    this.prospect = prospect;
    this.attendance = attendance;
    SortedSet<Instant> cuts = new TreeSet<>();
    for (Place place : prospect.places()) {
      cuts.add(place.period().start());
      cuts.add(place.period().end());
      Instant hour = place.period().start();
      while (hour.isBefore(place.period().end())) {
        cuts.add(hour);
        hour = hour.plus(Duration.ofHours(1));
      }
    }
    prospect
        .units()
        .forEach(unit -> {
          cuts.add(unit.period().start());
          cuts.add(unit.period().end());
        });
    List<Instant> in = List.copyOf(cuts);
    for (int i = 0; i + 1 < in.size(); i++) {
      pieces.add(new Period(in.get(i), in.get(i + 1)));
    }
    int events = prospect.events().size();
    for (int outcome = 0; outcome < 1 << events; outcome++) {
      add(outcome);
    }
  }

  private static boolean happens(int outcome, int event) {
    return (outcome & (1 << event)) != 0;
  }

  private void add(int outcome) {
    double probability = probability(outcome);
    long weighted = 0;
    SortedSet<String> open = new TreeSet<>();
    for (Period piece : pieces) {
      weighted += open(piece, outcome, open);
    }
    total += probability;
    expected += probability * weighted;
    squares += probability * weighted * weighted;
    open.forEach(cell -> gaps.merge(cell, probability, Double::sum));
  }

  private double probability(int outcome) {
    double plain = 1;
    SortedMap<RateKey, SortedMap<TeamKey, int[]>> teams = new TreeMap<>();
    for (int event = 0; event < prospect.events().size(); event++) {
      boolean happens = happens(outcome, event);
      switch (prospect.events().get(event)) {
        case Chance.Comes(TeamKey team, _) -> {
          int[] tally =
              teams
                  .computeIfAbsent(attendance.rateOf(team), _ -> new TreeMap<>())
                  .computeIfAbsent(team, _ -> new int[2]);
          tally[happens ? 0 : 1]++;
        }
        case Chance.Stays(double p) -> plain *= happens ? p : 1 - p;
        case Chance.Needed(double p) -> plain *= happens ? p : 1 - p;
      }
    }
    for (var rate : teams.entrySet()) {
      plain *= probability(belief(rate.getKey()), rate.getValue());
    }
    return plain;
  }

  private RateBelief belief(RateKey key) {
    return Objects.requireNonNull(attendance.rates().get(key));
  }

  /// Of exactly these doctors coming, whatever the rate.
  private static double probability(RateBelief belief, SortedMap<TeamKey, int[]> teams) {
    double sum = 0;
    for (int i = 0; i < RateBelief.VALUES; i++) {
      double product = belief.weight(i);
      double come = RateBelief.value(i) * belief.together();
      double stay = belief.together() - come;
      for (int[] tally : teams.values()) {
        product *= rising(come, tally[0]) * rising(stay, tally[1]);
        product /= rising(come + stay, tally[0] + tally[1]);
      }
      sum += product;
    }
    return sum;
  }

  private static double rising(double from, int steps) {
    double product = 1;
    for (int i = 0; i < steps; i++) {
      product *= from + i;
    }
    return product;
  }

  /// Weighted minutes left open in a piece of time, at best; areas and hours for which every best
  /// way leaves the same criticalities open are noted.
  private long open(Period piece, int outcome, SortedSet<String> cells) {
    List<Place> needed =
        prospect.places().stream()
            .filter(p -> p.period().contains(piece))
            .filter(p -> p.event().isEmpty() || happens(outcome, p.event().getAsInt()))
            .toList();
    List<Unit> there =
        prospect.units().stream()
            .filter(u -> u.period().contains(piece) && happens(outcome, u.event()))
            .toList();
    String key = piece + " " + needed + " " + there;
    long[] best = bestByPiece.computeIfAbsent(key, _ -> best(needed, there));
    long open = 0;
    for (int i = 0; i < needed.size(); i++) {
      if ((best[1] & (1L << i)) == 0) {
        open += needed.get(i).post().rule().criticality();
        AreaId area = needed.get(i).post().rule().area();
        Instant hour = Instant.ofEpochSecond(piece.start().getEpochSecond() / 3600 * 3600);
        cells.add(area + " " + hour);
      }
    }
    return open * piece.length().toMinutes();
  }

  /// The greatest criticality that can be held, and the places of one way to hold it: of several,
  /// the first places in order of criticality, then of the prospect.
  private static long[] best(List<Place> needed, List<Unit> there) {
    long[] best = {-1, 0};
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < needed.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> crit(needed, b) - crit(needed, a));
    for (int set = 0; set < 1 << needed.size(); set++) {
      long bits = 0;
      long weight = 0;
      for (int at = 0; at < order.size(); at++) {
        if ((set & (1 << (order.size() - 1 - at))) != 0) {
          bits |= 1L << order.get(at);
          weight += crit(needed, order.get(at));
        }
      }
      boolean later = weight > best[0] || (weight == best[0]);
      if (later && holds(needed, there, bits, 0, 0)) {
        best = new long[] {weight, bits};
      }
    }
    return best;
  }

  private static int crit(List<Place> needed, int i) {
    return needed.get(i).post().rule().criticality();
  }

  /// Whether these places can all be held at once: every way is tried.
  private static boolean holds(
      List<Place> needed, List<Unit> there, long bits, int from, long taken) {
    if (from == needed.size()) {
      return true;
    }
    if ((bits & (1L << from)) == 0) {
      return holds(needed, there, bits, from + 1, taken);
    }
    for (int u = 0; u < there.size(); u++) {
      boolean free = (taken & (1L << u)) == 0;
      if (free
          && there.get(u).mayHold(needed.get(from))
          && holds(needed, there, bits, from + 1, taken | (1L << u))) {
        return true;
      }
    }
    return false;
  }
}
