package org.safecover.protocol.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.Step;
import org.safecover.protocol.Golden;

/// The editions of the route, as they were published.
class EditionsTest {

  private static String on(String begins) {
    return AllEditions.get()
        .findFor(Instant.parse(begins))
        .map(edition -> edition.key().toString())
        .orElse("none");
  }

  @Test
  void EDITION_each_action_has_the_edition_of_its_first_day() {
    assertThat(on("2015-12-01T08:00:00Z")).isEqualTo("none");
    assertThat(on("2016-01-12T08:00:00Z")).isEqualTo("2016-1");
    assertThat(on("2016-04-26T07:00:00Z")).isEqualTo("2016-2");
    assertThat(on("2023-04-11T05:59:00Z")).isEqualTo("2023-1");
    assertThat(on("2025-07-25T06:00:00Z")).isEqualTo("2025-1");
  }

  @Test
  void EDITION_the_day_is_that_of_london() {
    assertThat(on("2025-07-22T22:59:59Z")).isEqualTo("2023-1");
    assertThat(on("2025-07-22T23:00:00Z")).isEqualTo("2025-1");
  }

  @Test
  void EDITION_a_year_gives_its_version_of_the_day_or_else_its_first() {
    Instant day = Instant.parse("2016-01-12T08:00:00Z");

    assertThat(AllEditions.get().findOfYear("2016", day).orElseThrow().key())
        .isEqualTo(new EditionKey("2016", 1));
    assertThat(AllEditions.get().findOfYear("2023", day).orElseThrow().key())
        .isEqualTo(new EditionKey("2023", 1));
    assertThat(AllEditions.get().findOfYear("2017", day)).isEmpty();
  }

  @Test
  void EDITION_no_edition_lets_doctors_be_called_before_both_others_have_spoken() {
    for (Edition edition : AllEditions.get().all()) {
      assertThat(edition.guards(Step.CALL)).contains(Guard.CONFIRMED, Guard.AGREED);
    }
  }

  @Test
  void EDITION_only_that_of_2025_has_a_bypass_and_asks_for_the_action_to_have_begun() {
    List<Edition> with =
        AllEditions.get().all().stream().filter(edition -> edition.knows(Step.BYPASS)).toList();

    assertThat(with).extracting(Edition::key).containsExactly(new EditionKey("2025", 1));
    assertThat(with.getFirst().guards(Step.SEND)).contains(Guard.BEGUN, Guard.RISK_PRESENT);
  }

  /// A change to a published edition shows here: give it a version of its own instead.
  @Test
  void EDITION_a_published_edition_is_never_edited() {
    Golden.compare(
        "protocol/src/test/ledgers/editions.sha256",
        EditionTexts.all().entrySet().stream()
            .map(file -> hash(file.getValue()) + "  " + file.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
