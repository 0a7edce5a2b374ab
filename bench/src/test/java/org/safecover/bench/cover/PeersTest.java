package org.safecover.bench.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecover.bench.peer.Question;
import org.safecover.bench.peer.Watch;
import org.safecover.bench.peer.Watch.Reached;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.cover.Completion;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Limits;

/// The solvers that are measured beside each other answer the same question, by the same rules.
class PeersTest {

  private static final Limits LIMITS = Measuring.limits();
  private static final Duration LIMIT = Duration.ofSeconds(4);

  private static Plan planned(Peer peer, Hospital hospital, Watch watch) {
    Question question = new Question(hospital, LIMITS, LIMIT);
    return Completion.of(question.situation(), peer.solver().plan(question, watch));
  }

  @ParameterizedTest
  @EnumSource(Peer.class)
  void PEERS_01_the_plan_for_a_small_hospital_keeps_every_promise(Peer peer) {
    Hospital hospital = new Instance(40, 2, 3).hospital();

    Plan plan = planned(peer, hospital, new Watch());

    assertThat(plan.covers()).isNotEmpty();
    assertThat(PlanCheck.faults(hospital, LIMITS, plan)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Peer.class)
  void PEERS_02_where_few_may_be_asked_no_plan_leaves_less_uncovered(Peer peer) {
    List<Long> planned = new ArrayList<>();
    List<Long> least = new ArrayList<>();
    for (long seed = 1; seed <= 3; seed++) {
      Hospital hospital = Scarce.of(seed, 2);
      Situation situation = new Question(hospital, LIMITS, LIMIT).situation();
      planned.add(planned(peer, hospital, new Watch()).level(Objective.UNCOVERED).value());
      least.add(LeastUncovered.of(situation));
    }

    assertThat(least).anyMatch(uncovered -> uncovered > 0);
    assertThat(planned).isEqualTo(least);
  }

  @ParameterizedTest
  @EnumSource(Peer.class)
  void PEERS_03_the_watch_ends_on_the_levels_of_the_plan(Peer peer) {
    Watch watch = new Watch();

    Plan plan = planned(peer, new Instance(30, 1, 5).hospital(), watch);

    assertThat(watch.reached().getLast().levels())
        .isEqualTo(plan.levels().stream().map(level -> level.value()).toList());
  }

  @Test
  void PEERS_04_what_is_known_so_far_decides_whether_a_plan_is_no_worse() {
    Reached prefix = new Reached(1, List.of(0L, 5L));

    assertThat(prefix.isNoWorseThan(List.of(0L, 6L, 0L))).isTrue();
    assertThat(prefix.isNoWorseThan(List.of(0L, 5L, 9L))).isFalse();
    assertThat(prefix.isNoWorseThan(List.of(0L, 4L, 9L))).isFalse();
    assertThat(prefix.isNoWorseThan(List.of(0L, 5L))).isTrue();
  }

  @Test
  void PEERS_05_a_measurement_survives_being_written_as_a_line() {
    Measured measured = Measuring.measure(new Instance(30, 1, 2), Peer.SAFECOVER, LIMIT);

    Measured read = Measured.parse(measured.line());

    assertThat(read.line()).isEqualTo(measured.line());
    assertThat(read.values()).isEqualTo(measured.values());
  }
}
