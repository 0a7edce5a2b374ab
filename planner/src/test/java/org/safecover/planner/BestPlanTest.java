package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.ProofCheck;
import org.safecover.rules.limits.Limits;

/// The planner against every plan there is.
class BestPlanTest {

  private static final int HOSPITALS = 2_000;
  private static final int MOST_NEEDS = 7;

  private static final Limits LIMITS = ReadLimits.all();

  @Test
  void on_two_thousand_tiny_hospitals_no_plan_is_better_at_any_level() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seeds.size() < HOSPITALS; seed++) {
      int needs = situation(TinyHospital.of(seed)).needs().size();
      if (needs > 0 && needs <= MOST_NEEDS) {
        seeds.add(seed);
      }
    }
    List<String> wrong =
        IntStream.range(0, HOSPITALS)
            .parallel()
            .mapToObj(i -> judged(seeds.get(i)))
            .flatMap(List::stream)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static List<String> judged(long seed) {
    Hospital hospital = TinyHospital.of(seed);
    Plan plan = planned(hospital, seed);
    List<String> wrong = new ArrayList<>();
    List<Long> values = plan.levels().stream().map(Level::value).toList();
    List<Long> best = Oracle.best(situation(hospital));
    if (!values.equals(best)) {
      wrong.add("seed " + seed + ": planned " + values + ", best " + best);
    }
    if (!plan.levels().stream().allMatch(Level::provenBest)) {
      wrong.add("seed " + seed + ": not proven " + plan.levels());
    }
    for (PlanFault fault : PlanCheck.faults(hospital, LIMITS, plan)) {
      wrong.add("seed " + seed + ": " + fault);
    }
    for (PlanFault fault : ProofCheck.faults(situation(hospital), plan)) {
      wrong.add("seed " + seed + ": " + fault);
    }
    if (plan.proof().bound() != best.getFirst()) {
      wrong.add("seed " + seed + ": the proof shows " + plan.proof().bound() + " of " + best);
    }
    return wrong;
  }

  private static Plan planned(Hospital hospital, long seed) {
    PlanRequest request =
        new PlanRequest(TinyHospital.ACTION, version(hospital), Duration.ofMinutes(5), seed);
    return new Planner(hospital, LIMITS).plan(request, PlanProgress.SILENT);
  }

  private static Situation situation(Hospital hospital) {
    return Situation.of(hospital, LIMITS, TinyHospital.ACTION, version(hospital));
  }

  private static Version version(Hospital hospital) {
    return hospital.actions().getFirst().latest();
  }
}
