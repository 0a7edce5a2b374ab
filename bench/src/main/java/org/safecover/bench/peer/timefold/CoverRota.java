package org.safecover.bench.peer.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safecover.bench.peer.Deed;
import org.safecover.bench.peer.Doctor;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.DutyId;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// All needs of a hospital with whoever holds them. The first level of the score is hard: breaches.
/// The others are the levels of the objective, negative, in their order.
@PlanningSolution(solutionCloner = CoverRota.Cloner.class)
public class CoverRota {

  static final int HARD = 1;
  static final int SOFT = 5;

  private final Situation situation;

  @PlanningEntityCollectionProperty private final List<Holding> holdings;

  @PlanningScore(bendableHardLevelsSize = HARD, bendableSoftLevelsSize = SOFT)
  private @Nullable BendableScore score;

  private CoverRota(Situation situation, List<Holding> holdings) {
    this.situation = situation;
    this.holdings = holdings;
  }

  /// The rota in which nobody holds anything.
  static CoverRota empty(Situation situation, List<Doctor> doctors) {
    Map<Need, List<Doctor>> open = new LinkedHashMap<>();
    situation.needs().forEach(need -> open.put(need, new ArrayList<>()));
    for (Doctor doctor : doctors) {
      doctor.needs().forEach(need -> open.computeIfPresent(need, (_, who) -> with(who, doctor)));
    }
    List<Holding> holdings = new ArrayList<>();
    open.forEach((need, who) -> holdings.add(new Holding(need, who)));
    return new CoverRota(situation, holdings);
  }

  private static List<Doctor> with(List<Doctor> who, Doctor doctor) {
    who.add(doctor);
    return who;
  }

  Situation situation() {
    return situation;
  }

  /// Every need with whoever holds it.
  public List<Holding> getHoldings() {
    return holdings;
  }

  /// What the library last said the rota is worth; null until it has.
  public @Nullable BendableScore getScore() {
    return score;
  }

  /// For the library.
  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }

  /// The covers and releases of those whose schedules break no limit.
  Draft draft() {
    Map<Doctor, BitSet> held = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      holding
          .findHolder()
          .ifPresent(doctor ->
              held.computeIfAbsent(doctor, _ -> new BitSet())
                  .set(doctor.needs().indexOf(holding.getNeed())));
    }
    List<Cover> covers = new ArrayList<>();
    TreeSet<DutyId> released = new TreeSet<>();
    held.forEach((doctor, places) -> {
      Deed deed = doctor.deed(places);
      if (deed.isLegal()) {
        covers.addAll(doctor.covers(places.stream().mapToObj(doctor.needs()::get).toList()));
        released.addAll(deed.released());
      }
    });
    return new Draft(covers, released, Map.of(), 0);
  }

  /// Copies a rota, so that the best is kept while the search goes on.
  public static final class Cloner implements SolutionCloner<CoverRota> {

    @Override
    public CoverRota cloneSolution(CoverRota original) {
      CoverRota copy =
          new CoverRota(
              original.situation,
              new ArrayList<>(original.holdings.stream().map(Holding::copy).toList()));
      copy.score = original.score;
      return copy;
    }
  }
}
