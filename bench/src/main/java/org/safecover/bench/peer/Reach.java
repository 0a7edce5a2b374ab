package org.safecover.bench.peer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// What one doctor's covering and resting can touch: the planned duties that may be given up and
/// the sessions that may be lost, each by its place in a list.
final class Reach {

  private final List<Duty> releasable;
  private final List<Session> sessions = new ArrayList<>();
  private final List<BitSet> lostByRelease = new ArrayList<>();
  private final Situation situation;

  /// @param own sessions that need the doctor
  Reach(Situation situation, List<Duty> releasable, List<Session> own) {
    this.situation = situation;
    this.releasable = releasable;
    this.sessions.addAll(own);
    releasable.forEach(duty -> lostByRelease.add(lost(duty.period())));
  }

  List<Duty> releasable() {
    return releasable;
  }

  List<Session> sessions(BitSet lost) {
    return lost.stream().mapToObj(sessions::get).toList();
  }

  /// The sessions that cannot run while the doctor is away for a period.
  BitSet lost(Period period) {
    BitSet lost = new BitSet();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).period().overlaps(period)) {
        lost.set(i);
      }
    }
    return lost;
  }

  /// The planned duties that nobody can work while covering for a period.
  BitSet givenUp(Period period) {
    BitSet forced = new BitSet();
    for (int i = 0; i < releasable.size(); i++) {
      if (releasable.get(i).period().overlaps(period)) {
        forced.set(i);
      }
    }
    return forced;
  }

  /// Everything lost by these covers and releases together.
  BitSet lost(List<BitSet> byCovers, BitSet released) {
    BitSet lost = new BitSet();
    byCovers.forEach(lost::or);
    released.stream().mapToObj(lostByRelease::get).forEach(lost::or);
    return lost;
  }

  long patients(BitSet lost) {
    return lost.stream().mapToLong(i -> Patients.weight(situation, sessions.get(i))).sum();
  }
}
