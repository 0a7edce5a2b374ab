package org.safecover.bench.peer.plain;

import com.google.ortools.sat.CpModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// What two duties near each other may not do, told to the model before the search. Pairs of a kind
/// that the rules found harmless are not asked about again.
final class PairLimits {

  private static final Duration NEAR = Duration.ofHours(30);

  private record Terms(
      ContractId contract, Optional<RotaType> rotaType, boolean optOut, StaffGroup group) {}

  private record Shape(Period period, Duration work, Presence presence) {}

  private record Pair(Terms terms, Shape first, Shape second) {}

  private final Situation situation;
  private final CpModel model;
  private final Set<Pair> harmless = new HashSet<>();

  PairLimits(Situation situation, CpModel model) {
    this.situation = situation;
    this.model = model;
  }

  /// Every pair of covers, and every cover with every duty of the doctor's own.
  void add(Own own) {
    List<Duty> worked = situation.worked(own.doctor.person().id());
    for (int i = 0; i < own.duties.size(); i++) {
      Duty cover = own.duties.get(i);
      List<Duty> others = new ArrayList<>(own.duties.subList(i + 1, own.duties.size()));
      others.addAll(worked);
      others.stream().filter(other -> near(cover, other)).forEach(o -> add(own, cover, o));
    }
  }

  private void add(Own own, Duty cover, Duty other) {
    Pair pair = new Pair(terms(own.doctor.person()), shape(cover), shape(other));
    if (harmless.contains(pair)) {
      return;
    }
    List<Breach> breaches =
        situation
            .limits()
            .breaches(situation.schedule(own.doctor.person(), List.of(cover, other)))
            .stream()
            .filter(breach -> !(breach.found() instanceof Measure.WeeklyAverage))
            .toList();
    if (breaches.isEmpty()) {
      harmless.add(pair);
    }
    breaches.forEach(breach -> own.findAlternative(breach).ifPresent(model::addBoolOr));
  }

  private static boolean near(Duty cover, Duty other) {
    Period a = cover.period();
    Period b = other.period();
    return !a.overlaps(b)
        && (a.start().isBefore(b.start())
            ? Duration.between(a.start(), b.start()).compareTo(NEAR) <= 0
            : Duration.between(b.start(), a.start()).compareTo(NEAR) <= 0);
  }

  private static Terms terms(Person person) {
    return new Terms(person.contract(), person.rotaType(), person.optOut(), person.grade().group());
  }

  private static Shape shape(Duty duty) {
    return new Shape(duty.period(), duty.expectedWork(), duty.presence());
  }
}
