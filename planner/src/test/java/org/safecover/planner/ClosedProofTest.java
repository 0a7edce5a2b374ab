package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.planner.proof.NeedProof;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.ProofCheck;
import org.safecover.rules.limits.Limits;

/// Invented hospitals of up to 300 doctors, the largest in the campaign, in a five-day withdrawal,
/// with so many of those who might cover on leave that posts stay open: the proof says that none of
/// it could be held.
class ClosedProofTest {

  private static final Limits LIMITS = ReadLimits.all();

  @ParameterizedTest
  @CsvSource({"60, 2, 70", "100, 1, 85", "200, 2, 85"})
  void PLAN_PROOF_the_proof_closes_on_hospitals_with_gaps(int doctors, long seed, int awayPercent) {
    closes(doctors, seed, awayPercent);
  }

  @Tag("campaign")
  @ParameterizedTest
  @ValueSource(ints = {60, 100, 150, 200, 250, 300})
  void PLAN_PROOF_the_proof_closes_however_many_are_away(int doctors) {
    for (long seed = 1; seed <= 5; seed++) {
      closes(doctors, seed, 90);
      closes(doctors, seed, 100);
    }
  }

  private static void closes(int doctors, long seed, int awayPercent) {
    Hospital hospital = depleted(InventedHospital.of(doctors, seed), seed, awayPercent);
    Action action = hospital.actions().getFirst();
    Situation situation = Situation.of(hospital, LIMITS, action.id(), action.latest());

    Plan plan = plannedForCover(hospital, action);
    Proof proof = NeedProof.of(situation, plan.covers(), Patience.of(Duration.ofMinutes(5)));

    Level left = plan.level(Objective.UNCOVERED);
    assertThat(left.value()).as("left open").isPositive();
    assertThat(proof.bound()).as("shown by the proof").isEqualTo(left.value());
    assertThat(ProofCheck.faults(situation, plan.provenBy(proof))).isEmpty();
  }

  /// Only the first level matters here; nobody waits for the others.
  private static Plan plannedForCover(Hospital hospital, Action action) {
    PlanRequest request = new PlanRequest(action.id(), action.latest(), Duration.ofMinutes(5), 1);
    return new Planner(hospital, LIMITS)
        .plan(
            request,
            new PlanProgress() {
              private Runnable stop = () -> {};

              @Override
              public void started(Runnable stop) {
                this.stop = stop;
              }

              @Override
              public void level(Level reached) {
                stop.run();
              }
            });
  }

  private static Hospital depleted(Hospital hospital, long seed, int awayPercent) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Period action = hospital.actions().getFirst().latest().windows().getFirst();
    List<Leave> leave = new ArrayList<>(hospital.leave());
    for (Person person : hospital.people()) {
      if (person.grade().group() != StaffGroup.RESIDENT && random.nextInt(100) < awayPercent) {
        leave.add(new Leave(person.id(), action));
      }
    }
    return new Hospital(
        hospital.name(),
        hospital.odsCode(),
        hospital.zone(),
        hospital.areas(),
        hospital.contracts(),
        hospital.handovers(),
        hospital.weights(),
        hospital.cycle(),
        hospital.people(),
        hospital.duties(),
        hospital.holidays(),
        hospital.posts(),
        hospital.sessions(),
        leave,
        hospital.availability(),
        hospital.actions(),
        hospital.rates(),
        hospital.standings());
  }
}
