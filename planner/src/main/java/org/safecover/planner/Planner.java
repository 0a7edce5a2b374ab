package org.safecover.planner;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.DutyId;
import org.safecover.planner.proof.NeedProof;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Completion;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Limits;

/// Searches for the best plan for one action.
public final class Planner {

  private static final Duration LEAST_FOR_PROOF = Duration.ofSeconds(2);

  private final Hospital hospital;
  private final Limits limits;

  public Planner(Hospital hospital, Limits limits) {
    this.hospital = hospital;
    this.limits = limits;
  }

  /// Loads the solver's native library; it may be done while files are being read.
  ///
  /// @throws SolverMissing when this platform has no such library or will not load it
  public static void loadSolver() {
    try {
      Loader.loadNativeLibraries();
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      throw new SolverMissing(e);
    }
  }

  /// The best plan found, for `PlanCheck` to judge before anyone sees it.
  ///
  /// @throws IllegalArgumentException when the hospital has no such action, or a post cannot be
  ///   given to the person it was given to by hand
  /// @throws SolverMissing when the solver cannot be loaded here
  public Plan plan(PlanRequest request, PlanProgress progress) {
    Patience patience = Patience.of(request.timeLimit());
    progress.started(patience::stop);
    Situation situation = Situation.of(hospital, limits, request.facing());
    List<PartSearch> searches = List.of();
    if (!situation.needs().isEmpty()) {
      loadSolver();
      searches = new HospitalSearch(situation, request, progress, patience).searched();
    }
    Draft draft = draft(situation, searches, request.seed());
    Proof proof = NeedProof.of(situation, draft.covers(), forProof(request, patience));
    return Completion.of(situation, draft.withBound(Objective.UNCOVERED, proof.bound()))
        .provenBy(proof);
  }

  /// The proof may take as long again as the search, but a moment only when the search was stopped.
  private static Patience forProof(PlanRequest request, Patience ofSearch) {
    return Patience.of(
        ofSearch.isStopped() ? LEAST_FOR_PROOF : request.timeLimit().plus(LEAST_FOR_PROOF));
  }

  private static Draft draft(Situation situation, List<PartSearch> searches, long seed) {
    List<Cover> covers = new ArrayList<>();
    TreeSet<DutyId> releases = new TreeSet<>(Completion.settledReleases(situation));
    for (PartSearch search : searches) {
      covers.addAll(search.best().covers());
      releases.addAll(search.best().releases());
    }
    Draft chosen = new Draft(covers, releases, Map.of(), seed);
    Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    for (Objective objective : situation.objectives()) {
      long open = searches.stream().mapToLong(s -> s.value(objective) - s.bound(objective)).sum();
      bounds.put(objective, Math.max(0, Completion.value(situation, chosen, objective) - open));
    }
    return new Draft(covers, releases, bounds, seed);
  }

  /// The sum over parts of what a level has reached.
  static Level reached(List<PartSearch> searches, Objective objective) {
    long value = searches.stream().mapToLong(search -> search.value(objective)).sum();
    long bound = searches.stream().mapToLong(search -> search.bound(objective)).sum();
    return new Level(objective, value, bound);
  }
}
