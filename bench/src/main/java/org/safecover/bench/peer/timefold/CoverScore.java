package org.safecover.bench.peer.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecover.bench.peer.Deed;
import org.safecover.bench.peer.Doctor;
import org.safecover.bench.peer.Patients;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// The score of a rota, kept up move by move: only doctors whose needs changed are looked at again.
public final class CoverScore implements IncrementalScoreCalculator<CoverRota, BendableScore> {

  /// What one doctor holds, and what of it is already counted.
  private static final class Hand {
    final Doctor doctor;
    final Map<Need, Integer> places = new HashMap<>();
    final BitSet held = new BitSet();
    @Nullable Deed counted;

    Hand(Doctor doctor) {
      this.doctor = doctor;
      for (int i = 0; i < doctor.needs().size(); i++) {
        places.put(doctor.needs().get(i), i);
      }
    }

    int place(Need need) {
      return Objects.requireNonNull(places.get(need));
    }
  }

  private final Map<Doctor, Hand> hands = new HashMap<>();
  private final Set<Hand> changed = new LinkedHashSet<>();
  private final Map<SessionId, Integer> losers = new HashMap<>();
  private @Nullable Situation situation;
  private long faults;
  private final long[] levels = new long[CoverRota.SOFT];

  @Override
  public void resetWorkingSolution(CoverRota rota) {
    situation = rota.situation();
    hands.values().forEach(hand -> hand.held.clear());
    changed.clear();
    losers.clear();
    faults = 0;
    Arrays.fill(levels, 0);
    hands.values().forEach(hand -> hand.counted = null);
    for (Holding holding : rota.getHoldings()) {
      levels[0] += holding.getNeed().weight();
      take(holding);
    }
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    Holding holding = (Holding) entity;
    holding
        .findHolder()
        .ifPresent(doctor -> {
          levels[0] += holding.getNeed().weight();
          hand(doctor).held.clear(hand(doctor).place(holding.getNeed()));
          changed.add(hand(doctor));
        });
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    take((Holding) entity);
  }

  private void take(Holding holding) {
    holding
        .findHolder()
        .ifPresent(doctor -> {
          levels[0] -= holding.getNeed().weight();
          hand(doctor).held.set(hand(doctor).place(holding.getNeed()));
          changed.add(hand(doctor));
        });
  }

  private Hand hand(Doctor doctor) {
    return hands.computeIfAbsent(doctor, Hand::new);
  }

  @Override
  public BendableScore calculateScore() {
    for (Hand hand : changed) {
      if (hand.counted != null) {
        count(hand.counted, -1);
      }
      Deed deed = hand.doctor.deed(hand.held);
      count(deed, 1);
      hand.counted = deed;
    }
    changed.clear();
    long[] soft = new long[levels.length];
    for (int i = 0; i < levels.length; i++) {
      soft[i] = -levels[i];
    }
    return BendableScore.of(new long[] {-faults}, soft);
  }

  private void count(Deed deed, int sign) {
    faults += (long) sign * deed.faults();
    lose(deed.lost(), sign);
    levels[2] += sign * deed.disturbance();
    levels[3] += sign * deed.cost();
    levels[4] += sign * deed.unevenness();
  }

  /// A session that needs several doctors is moved once, however many of them it loses.
  private void lose(List<Session> sessions, int sign) {
    for (Session session : sessions) {
      int before = losers.getOrDefault(session.id(), 0);
      int after = before + sign;
      losers.put(session.id(), after);
      if ((before == 0) != (after == 0)) {
        levels[1] += sign * Patients.weight(Objects.requireNonNull(situation), session);
      }
    }
  }
}
