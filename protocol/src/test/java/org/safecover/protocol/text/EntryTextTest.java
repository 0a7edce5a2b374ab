package org.safecover.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Invented;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Words;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferForm;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallForm;
import org.safecover.protocol.text.EntryText.Read;

/// The line of an entry.
class EntryTextTest {

  private static final int DRAWS = 60;
  private static final EntryText<RecallEvent> RECALLS = new EntryText<>(new RecallForm());

  private static RandomGenerator seeded(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  @Test
  void ENTRY_every_event_of_a_recall_comes_back_from_its_line() {
    holdsForAll(RecallEvent.class, RECALLS);
  }

  @Test
  void ENTRY_every_event_of_offers_comes_back_from_its_line() {
    holdsForAll(OfferEvent.class, new EntryText<>(new OfferForm()));
  }

  private static <E> void holdsForAll(Class<E> events, EntryText<E> text) {
    for (Class<?> kind : Invented.kinds(events)) {
      for (long seed = 0; seed < DRAWS; seed++) {
        Invented invented = new Invented(seeded(seed));
        Entry<E> entry = entry(invented, events.cast(invented.of(kind)));
        String line = text.line(entry);

        assertThat(line.lines()).hasSize(1);
        assertThat(text.read(line)).as(line).isEqualTo(new Read.Good<>(entry));
      }
    }
  }

  private static <E> Entry<E> entry(Invented invented, E event) {
    Party party = invented.of(Party.class);
    return new Entry<>(
        invented.of(Integer.class),
        new CommandId("order-" + invented.of(Integer.class)),
        new Happened<>(invented.of(Instant.class), party, event));
  }

  @Test
  void ENTRY_the_bytes_of_a_line_are_fixed() {
    Entry<RecallEvent> entry =
        new Entry<>(
            7,
            new CommandId("b-1"),
            new Happened<>(
                Instant.parse("2016-01-12T11:00:00Z"),
                Organisation.UNION,
                new RecallEvent.PositionStated(new Words("Wait for \"confirmed\".\nThen go."))));

    assertThat(RECALLS.line(entry))
        .isEqualTo(
            "{\"number\":\"7\",\"order\":\"b-1\",\"at\":\"2016-01-12T11:00:00Z\",\"party\":\"union\","
                + "\"event\":\"position-stated\",\"position\":\"Wait for \\\"confirmed\\\".\\nThen"
                + " go.\"}");
  }

  @Test
  void ENTRY_every_problem_of_a_line_is_told_at_once() {
    Read<Entry<RecallEvent>> read =
        RECALLS.read(
            """
            {"number":"0","at":"12 January","party":"BMA","event":"doctors-called","called":"3","x":""}\
            """);

    assertThat(((Read.Bad<?>) read).problems())
        .extracting(FieldProblem::field, FieldProblem::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("number", "'0'"),
            org.assertj.core.groups.Tuple.tuple("order", "nothing"),
            org.assertj.core.groups.Tuple.tuple("at", "'12 January'"),
            org.assertj.core.groups.Tuple.tuple("party", "'BMA'"),
            org.assertj.core.groups.Tuple.tuple("called", "'3'"),
            org.assertj.core.groups.Tuple.tuple("x", "an unknown field"));
  }

  @Test
  void ENTRY_no_line_however_broken_stops_the_reader() {
    String line =
        RECALLS.line(
            entry(
                new Invented(seeded(1)),
                new Invented(seeded(2)).of(RecallEvent.RequestSent.class)));
    for (int i = 0; i < line.length(); i++) {
      for (String change : List.of("", "\"", "\\", "x", "}", "\u0001")) {
        assertThat(RECALLS.read(line.substring(0, i) + change + line.substring(i + 1))).isNotNull();
      }
    }
  }
}
