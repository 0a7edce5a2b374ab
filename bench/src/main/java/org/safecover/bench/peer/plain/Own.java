package org.safecover.bench.peer.plain;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.safecover.bench.peer.Doctor;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.time.Period;

/// One doctor's variables: which needs are held, as duties, and which planned duties are given up.
final class Own {

  final Doctor doctor;
  final List<Duty> duties;
  private final Map<DutyId, BoolVar> holds = new HashMap<>();
  private final Map<DutyId, BoolVar> released = new HashMap<>();

  Own(Doctor doctor, CpModel model) {
    this.doctor = doctor;
    this.duties = doctor.duties();
    duties.forEach(duty -> holds.put(duty.id(), model.newBoolVar("")));
    doctor.releasable().forEach(duty -> released.put(duty.id(), model.newBoolVar("")));
  }

  /// @param i the place of a need in the doctor's list
  BoolVar holds(int i) {
    return of(holds, duties.get(i));
  }

  BoolVar holds(Duty cover) {
    return of(holds, cover);
  }

  BoolVar released(Duty planned) {
    return of(released, planned);
  }

  private static BoolVar of(Map<DutyId, BoolVar> variables, Duty duty) {
    BoolVar variable = variables.get(duty.id());
    if (variable == null) {
      throw new IllegalStateException("No variable for " + duty);
    }
    return variable;
  }

  /// The breach as an alternative: not all of these duties together, unless something fills the
  /// stretch that the breach rests on. Absent when it rests on nothing that can be chosen.
  Optional<List<Literal>> findAlternative(Breach breach) {
    List<Literal> either = new ArrayList<>();
    for (Duty duty : breach.evidence()) {
      Optional.ofNullable(holds.get(duty.id())).ifPresent(held -> either.add(held.not()));
      Optional.ofNullable(released.get(duty.id())).ifPresent(either::add);
    }
    breach
        .mustBeFree()
        .ifPresent(free -> {
          duties.stream().filter(in(free)).forEach(duty -> either.add(holds(duty)));
          doctor.releasable().stream()
              .filter(in(free))
              .forEach(duty -> either.add(released(duty).not()));
        });
    return either.isEmpty() ? Optional.empty() : Optional.of(either);
  }

  private static Predicate<Duty> in(Period period) {
    return duty -> duty.period().overlaps(period);
  }
}
