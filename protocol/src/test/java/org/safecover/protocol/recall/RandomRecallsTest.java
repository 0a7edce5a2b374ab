package org.safecover.protocol.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Invented;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Party;
import org.safecover.protocol.RandomOrders;

/// Orders about a recall in any order, from anybody.
class RandomRecallsTest {

  private static final int LEDGERS = 60;

  @Test
  void RECALL_whatever_is_ordered_doctors_are_called_by_the_route_or_by_the_bypass() {
    Set<End> ends = EnumSet.noneOf(End.class);
    RecallProtocol protocol = new RecallProtocol(AllEditions.get());
    for (String edition : List.of("2016-1", "2016-2", "2023-1", "2025-1")) {
      for (long seed = 0; seed < LEDGERS; seed++) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var ledger = RandomOrders.send(protocol, chance, new Drawn(Recalls.of(edition), chance));
        RandomOrders.assertWritten(protocol, new RecallForm(), ledger);
        assertLegal(ledger);
        if (ledger.state() instanceof RecallState.Closed(_, var end)) {
          ends.add(end);
        }
      }
    }
    assertThat(ends).hasSizeGreaterThan(5);
  }

  private static void assertLegal(Ledger<RecallState, RecallCommand, RecallEvent> ledger) {
    List<RecallEvent> events = ledger.entries().stream().map(Entry::what).toList();
    int called = first(events, RecallEvent.DoctorsCalled.class);
    if (called < events.size()) {
      assertThat(first(events, RecallEvent.RequestSent.class)).isLessThan(called);
      assertThat(first(events, RecallEvent.RequestConfirmed.class)).isLessThan(called);
      assertThat(first(events, RecallEvent.RecallAgreed.class)).isLessThan(called);
    }
    long ended = events.stream().filter(RecallEvent.Ending.class::isInstance).count();
    boolean past = first(events, RecallEvent.CalledInParallel.class) < events.size();
    assertThat(ended).isLessThanOrEqualTo(past ? 2 : 1);
  }

  /// Where an event of a kind is first; past the end where there is none.
  private static int first(List<RecallEvent> events, Class<?> kind) {
    for (int i = 0; i < events.size(); i++) {
      if (kind.isInstance(events.get(i))) {
        return i;
      }
    }
    return events.size();
  }

  private record Drawn(Recalls recalls, RandomGenerator chance)
      implements RandomOrders.Drawn<RecallCommand> {

    @Override
    public Instant begins() {
      return recalls.begins();
    }

    @Override
    public Party party(RecallCommand command) {
      Invented invented = new Invented(chance);
      return invented.pick(
          chance.nextInt(6) == 0 ? RecallTable.PARTIES : RecallWords.whoseWord(command));
    }

    @Override
    public RecallCommand command() {
      List<RecallCommand> samples = Samples.of(recalls);
      RecallCommand drawn = new Invented(chance).pick(samples);
      if (drawn instanceof RecallCommand.LogStep) {
        return new RecallCommand.LogStep(new Invented(chance).of(LocalStep.class));
      }
      boolean rare = drawn instanceof RecallCommand.Ending && chance.nextInt(20) > 0;
      return rare ? new Invented(chance).pick(samples) : drawn;
    }
  }
}
