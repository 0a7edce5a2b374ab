package org.safecover.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;
import org.safecover.web.plan.Work.End;

/// Searches that wait for each other.
class WorksTest {

  private static final StaffAct ACT =
      new StaffAct(new TrustCode("RXK"), "rota", Instant.parse("2016-01-10T09:00:00Z"));

  private static Work.Order order(int number) {
    return new Work.Order(
        "" + number, ACT, new PlanKey("january"), "Planning", Optional.of("r-" + number));
  }

  private static Optional<End> end(Works works, int number) {
    return works.find(ACT.trust(), "" + number).orElseThrow().shown().end();
  }

  @Test
  void WORKS_01_sixteen_wait_and_the_next_is_told_that_there_is_no_room()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(Works.WAITING + 1);
    try (Works works = new Works(_ -> {})) {
      works.begin(
          order(0),
          _ -> {
            begun.countDown();
            await(goOn);
            done.countDown();
            return new End.Kept(1);
          });
      begun.await();
      for (int i = 1; i <= Works.WAITING; i++) {
        works.begin(
            order(i),
            _ -> {
              done.countDown();
              return new End.Nothing(List.of());
            });
      }
      works.begin(order(99), _ -> new End.Kept(1));

      assertThat(end(works, Works.WAITING)).isEmpty();
      assertThat(end(works, 99)).containsInstanceOf(End.NoRoom.class);
      assertThat(works.findAsked(ACT, "r-99")).isEmpty();
      assertThat(works.findAsked(ACT, "r-1")).isPresent();

      goOn.countDown();
      done.await();
      works.begin(order(100), _ -> new End.Kept(1));
      assertThat(end(works, 100)).isNotEqualTo(Optional.of(new End.NoRoom()));
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
    try (Works works = new Works(_ -> {})) {
      works.begin(order(1), _ -> new End.Kept(1));

      assertThat(works.find(new TrustCode("RYR"), "1")).isEmpty();
      assertThat(works.findAsked(new StaffAct(ACT.trust(), "another", ACT.at()), "r-1")).isEmpty();
    }
  }
}
