package org.safecover.bench.peer.plain;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.bench.peer.Doctor;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// The whole hospital as one model: a Boolean for each need and each doctor who may hold it, each
/// duty that may be given up, each need left open and each session that moves.
final class PlainModel {

  final Situation situation;
  final CpModel model = new CpModel();
  final List<Own> doctors;
  final Map<Need, BoolVar> uncovered = new LinkedHashMap<>();
  final Map<SessionId, BoolVar> moved = new TreeMap<>();
  final Map<SessionId, Session> sessions = new TreeMap<>();

  PlainModel(Situation situation) {
    this.situation = situation;
    this.doctors = Doctor.of(situation).stream().map(doctor -> new Own(doctor, model)).toList();
    holdOnce();
    PairLimits pairs = new PairLimits(situation, model);
    for (Own own : doctors) {
      releaseForCovers(own);
      oneAtATime(own);
      situation.sessionsNeeding(own.doctor.person().id()).forEach(s -> move(own, s));
      pairs.add(own);
    }
  }

  private void holdOnce() {
    Map<Need, List<Literal>> holders = new LinkedHashMap<>();
    situation.needs().forEach(need -> holders.put(need, new ArrayList<>()));
    for (Own own : doctors) {
      for (int i = 0; i < own.duties.size(); i++) {
        holders.getOrDefault(own.doctor.needs().get(i), new ArrayList<>()).add(own.holds(i));
      }
    }
    holders.forEach((need, literals) -> {
      BoolVar nobody = model.newBoolVar("");
      uncovered.put(need, nobody);
      literals.add(nobody);
      model.addExactlyOne(literals);
    });
  }

  private void releaseForCovers(Own own) {
    for (Duty cover : own.duties) {
      for (Duty planned : own.doctor.releasable()) {
        if (planned.period().overlaps(cover.period())) {
          model.addImplication(own.holds(cover), own.released(planned));
        }
      }
    }
  }

  private void oneAtATime(Own own) {
    own.duties.stream()
        .map(duty -> duty.period().start())
        .distinct()
        .map(start -> own.duties.stream().filter(d -> d.period().contains(start)).toList())
        .filter(underWay -> underWay.size() > 1)
        .forEach(
            underWay -> model.addAtMostOne(underWay.stream().<Literal>map(own::holds).toList()));
  }

  private void move(Own own, Session session) {
    List<Literal> causes = new ArrayList<>();
    own.duties.stream()
        .filter(duty -> duty.period().overlaps(session.period()))
        .forEach(duty -> causes.add(own.holds(duty)));
    own.doctor.releasable().stream()
        .filter(duty -> duty.period().overlaps(session.period()))
        .forEach(duty -> causes.add(own.released(duty)));
    if (!causes.isEmpty()) {
      sessions.put(session.id(), session);
      BoolVar moves = moved.computeIfAbsent(session.id(), _ -> model.newBoolVar(""));
      causes.forEach(cause -> model.addImplication(cause, moves));
    }
  }

  /// Starts the next search from an answer of the last.
  void hint(CpSolver solver) {
    model.clearHints();
    for (Own own : doctors) {
      own.duties.forEach(d -> model.addHint(own.holds(d), solver.booleanValue(own.holds(d))));
      own.doctor
          .releasable()
          .forEach(d -> model.addHint(own.released(d), solver.booleanValue(own.released(d))));
    }
  }
}
