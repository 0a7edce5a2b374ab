package org.safecover.bench.peer.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.safecover.bench.peer.CoverSolver;
import org.safecover.bench.peer.Doctor;
import org.safecover.bench.peer.Question;
import org.safecover.bench.peer.Watch;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Situation;

/// Timefold Solver with the search that its documentation advises, set out in `cover-rota.xml`.
public final class TimefoldSolver implements CoverSolver {

  private static final String SETTINGS = "org/safecover/bench/peer/timefold/cover-rota.xml";
  private static final Duration LEAST = Duration.ofMillis(50);

  @Override
  public Draft plan(Question question, Watch watch) {
    Situation situation = question.situation();
    CoverRota rota = CoverRota.empty(situation, Doctor.of(situation));
    Duration left = question.limit().minusMillis((long) (watch.seconds() * 1e3));
    SolverConfig settings =
        SolverConfig.createFromXmlResource(SETTINGS)
            .withTerminationSpentLimit(left.compareTo(LEAST) < 0 ? LEAST : left);
    Solver<CoverRota> solver = SolverFactory.<CoverRota>create(settings).buildSolver();
    solver.addEventListener(event -> {
      BendableScore score = (BendableScore) event.getNewBestScore();
      boolean begun = event.getNewBestSolution().getHoldings().stream().anyMatch(Holding::isHeld);
      if (begun && event.isNewBestSolutionInitialized() && score.isFeasible()) {
        watch.note(levels(score));
      }
    });
    return solver.solve(rota).draft();
  }

  private static List<Long> levels(BendableScore score) {
    List<Long> levels = new ArrayList<>();
    for (int i = 0; i < score.softLevelsSize(); i++) {
      levels.add(-score.softScore(i));
    }
    return levels;
  }
}
