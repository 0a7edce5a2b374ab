package org.safecover.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.search.Asked;
import org.safecover.app.search.End;
import org.safecover.app.search.Progress;
import org.safecover.app.search.SearchBoard;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.web.Desks;

/// Searches that wait for each other, and that other servers tell of.
class WorksTest {

  private static final StaffAct ACT =
      new StaffAct(new TrustCode("RXK"), "rota", Instant.parse("2016-01-10T09:00:00Z"));

  private static final Database DATABASE = Database.open(Desks.emptyDatabase());

  private static Works works(String server) {
    return new Works(new SearchBoard(DATABASE), server, _ -> {});
  }

  private static Asked asked(String request) {
    return new Asked(ACT, new PlanKey("january"), "Planning", Optional.of(request));
  }

  private static Optional<End> end(Works works, String id) {
    return works.find(ACT, id).orElseThrow().progress().end();
  }

  private static End ended(Works works, String id) {
    Optional<End> end = end(works, id);
    while (end.isEmpty()) {
      Thread.onSpinWait();
      end = end(works, id);
    }
    return end.get();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void WORKS_01_sixteen_wait_and_the_next_is_told_that_there_is_no_room()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(Works.WAITING + 1);
    try (Works works = works("one")) {
      works.begin(
          asked("r-0"),
          _ -> {
            begun.countDown();
            await(goOn);
            done.countDown();
            return new End.Kept(1);
          });
      begun.await();
      String last = "";
      for (int i = 1; i <= Works.WAITING; i++) {
        last =
            works
                .begin(
                    asked("r-" + i),
                    _ -> {
                      done.countDown();
                      return new End.Nothing(List.of());
                    })
                .id();
      }
      String tooMany = works.begin(asked("r-99"), _ -> new End.Kept(1)).id();

      assertThat(end(works, last)).isEmpty();
      assertThat(end(works, tooMany)).containsInstanceOf(End.NoRoom.class);
      assertThat(works.findAsked(ACT, "r-99")).isEmpty();
      assertThat(works.findAsked(ACT, "r-1")).isPresent();
      goOn.countDown();
      done.await();
      String after = works.begin(asked("r-99"), _ -> new End.Kept(1)).id();
      assertThat(ended(works, after)).isEqualTo(new End.Kept(1));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void WORKS_02_a_search_is_found_for_its_own_trust_alone() {
    try (Works works = works("two")) {
      String id = works.begin(asked("r-own"), _ -> new End.Kept(1)).id();
      StaffAct elsewhere = new StaffAct(new TrustCode("RYR"), ACT.by(), ACT.at());

      assertThat(works.find(elsewhere, id)).isEmpty();
      assertThat(works.stop(elsewhere, id)).isFalse();
      assertThat(works.findAsked(new StaffAct(ACT.trust(), "another", ACT.at()), "r-own"))
          .isEmpty();
    }
  }

  @Test
  void WORKS_03_another_server_says_how_far_it_has_come_and_can_stop_it()
      throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Works one = works("three");
        Works other = works("four")) {
      String id =
          one.begin(
                  asked("r-shared"),
                  work -> {
                    work.started(stopped::countDown);
                    work.first(new Level(Objective.UNCOVERED, 60, 0));
                    work.level(new Level(Objective.UNCOVERED, 0, 0));
                    told.countDown();
                    await(stopped);
                    return new End.Kept(7);
                  })
              .id();
      told.await();
      Progress seen = other.find(ACT, id).orElseThrow().progress();
      while (seen.levels().isEmpty()) {
        Thread.onSpinWait();
        seen = other.find(ACT, id).orElseThrow().progress();
      }

      assertThat(seen.end()).isEmpty();
      assertThat(seen.mayStop()).isTrue();
      assertThat(seen.levels()).containsExactly(new Level(Objective.UNCOVERED, 0, 0));
      assertThat(seen.reached().getFirst()).startsWith("A first whole plan");
      assertThat(other.begin(asked("r-shared"), _ -> new End.Kept(8)))
          .isEqualTo(new SearchBoard.Begun(id, true));

      assertThat(other.stop(ACT, id)).isTrue();
      assertThat(ended(other, id)).isEqualTo(new End.Kept(7));
    }
  }

  @Test
  void WORKS_04_a_search_whose_server_was_killed_has_ended_and_its_request_can_be_sent_again() {
    SearchBoard board = new SearchBoard(DATABASE);
    String lost = board.begin(asked("r-killed"), "killed").id();
    try (Works works = works("five")) {
      assertThat(end(works, lost)).isEmpty();
      DATABASE.asKeeper(keeper ->
          Sql.of(keeper, "UPDATE search SET heard = heard - interval '16 seconds' WHERE id = ?")
              .number(Long.parseLong(lost))
              .change());

      assertThat(end(works, lost)).contains(new End.Lost());
      assertThat(new End.Lost().lines())
          .anyMatch(line -> line.startsWith("Ask for the plan again"));
      assertThat(works.findAsked(ACT, "r-killed")).isEmpty();
      SearchBoard.Begun again = works.begin(asked("r-killed"), _ -> new End.Kept(1));
      assertThat(again.again()).isFalse();
      assertThat(ended(works, again.id())).isEqualTo(new End.Kept(1));
      assertThat(end(works, lost)).contains(new End.Lost());
    }
  }

  @Test
  void WORKS_05_a_server_that_is_stopped_says_so_of_what_it_had_not_done() {
    CountDownLatch never = new CountDownLatch(1);
    String begun;
    String waited;
    try (Works works = works("six")) {
      begun =
          works
              .begin(
                  asked("r-stopped"),
                  _ -> {
                    await(never);
                    return new End.Kept(1);
                  })
              .id();
      waited = works.begin(asked("r-waits"), _ -> new End.Kept(2)).id();
    }
    try (Works works = works("seven")) {
      assertThat(end(works, begun)).as("with the best so far").contains(new End.Kept(1));
      assertThat(end(works, waited)).contains(new End.Lost());
    }
  }
}
