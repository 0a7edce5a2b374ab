package org.safecover.protocol.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.recall.Edition;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Golden;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.recall.RecallAnswer.Standing;
import org.safecover.protocol.text.LedgerText;
import org.safecover.protocol.text.LedgerText.Line;

/// Sandwell, 12 January 2016: a level four, a letter, and no recall.
class SandwellTest {

  private static final Instant TEN = Instant.parse("2016-01-12T10:00:00Z");
  private static final Edition OF_THE_DAY = edition("2016");

  private static List<Line<RecallEvent>> lines = List.of();

  @BeforeAll
  static void read() throws IOException {
    String text = Files.readString(Golden.path("examples/sandwell-january-2016/recall.jsonl"));
    var ledger = new LedgerText<>(new RecallProtocol(AllEditions.get()), new RecallForm());
    lines =
        switch (ledger.read(text)) {
          case LedgerText.Read.Good<RecallEvent>(var read) -> read;
          case LedgerText.Read.Bad<RecallEvent>(var problems) -> throw new AssertionError(problems);
        };
  }

  private static Edition edition(String year) {
    return AllEditions.get().findOfYear(year, TEN).orElseThrow();
  }

  private static RecallHistory history(Edition edition) {
    return RecallHistory.of(lines.stream().map(Line::entry).toList(), edition);
  }

  private static List<String> missingAtTen(Edition edition) {
    return history(edition).findAt(TEN, edition).orElseThrow().missing().stream()
        .map(Refusal::guard)
        .toList();
  }

  @Test
  void SANDWELL_the_answer_at_each_moment_of_the_day() {
    assertThat(history(OF_THE_DAY).moments().stream().map(moment -> moment.answer().standing()))
        .containsExactly(
            Standing.NOT_ASKED,
            Standing.NOT_ASKED,
            Standing.NOT_ASKED,
            Standing.NOT_VALID,
            Standing.NOT_VALID,
            Standing.NOT_VALID,
            Standing.OVER);
  }

  @Test
  void SANDWELL_on_the_day_no_confirmation_no_agreement_and_an_incident_of_the_day_before() {
    assertThat(missingAtTen(OF_THE_DAY))
        .containsExactly(
            "RECALL-GROUND", "RECALL-UNPREDICTABLE", "RECALL-CONFIRMED", "RECALL-AGREED");
  }

  @Test
  void SANDWELL_the_level_four_is_named_with_its_scale_and_never_enough() {
    RecallAnswer answer = history(OF_THE_DAY).findAt(TEN, OF_THE_DAY).orElseThrow();

    assertThat(answer.missing().get(2).reason())
        .contains(
            "older local surge scale", "declared by the trust itself", "never enough by itself");
  }

  @Test
  void SANDWELL_by_the_edition_of_2023_the_evidence_is_missing_too() {
    assertThat(missingAtTen(edition("2023")))
        .containsExactly(
            "RECALL-RISK",
            "RECALL-GROUND",
            "RECALL-OPTIONS",
            "RECALL-SCOPE",
            "RECALL-PLAN",
            "RECALL-NEEDED-BY",
            "RECALL-CONFIRMED",
            "RECALL-AGREED");
  }

  @Test
  void SANDWELL_by_the_edition_of_2025_a_present_risk_and_publication_are_missing_too() {
    assertThat(missingAtTen(edition("2025")))
        .contains("RECALL-RISK-PRESENT", "RECALL-PUBLISHED")
        .doesNotContain("RECALL-BEGUN");
  }

  @Test
  void SANDWELL_nothing_on_record_is_a_confirmation_or_an_agreement() {
    assertThat(events())
        .noneMatch(RecallEvent.RequestConfirmed.class::isInstance)
        .noneMatch(RecallEvent.RecallAgreed.class::isInstance)
        .noneMatch(RecallEvent.RequestSent.class::isInstance);
  }

  private static Stream<RecallEvent> events() {
    return lines.stream().map(Line::entry).map(Entry::what);
  }

  @Test
  void SANDWELL_it_ended_by_a_stand_down_agreed_with_the_local_negotiating_committee() {
    RecallState last = history(OF_THE_DAY).moments().getLast().state();

    assertThat(last).isInstanceOf(RecallState.Closed.class);
    assertThat(((RecallState.Closed) last).end()).isEqualTo(End.STOOD_DOWN);
  }

  @Test
  void SANDWELL_every_line_says_where_it_is_known_from_and_what_of_it_is_assumed() {
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.account()).isPresent();
          assertThat(line.account().orElseThrow().source()).isPresent();
          assertThat(line.account().orElseThrow().assumed()).isPresent();
        });
    assertThat(lines.stream().filter(l -> l.account().orElseThrow().origin() == Origin.ASSUMED))
        .hasSize(1);
  }
}
