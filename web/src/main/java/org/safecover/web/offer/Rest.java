package org.safecover.web.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.time.Period;
import org.safecover.report.words.Amounts;
import org.safecover.web.mine.OwnRota;
import org.safecover.web.order.LocalTimes;

/// The time off around an offered post, as far as the doctor's own rota says it.
///
/// @param before a sentence; empty when nothing before it is known
/// @param after a sentence; empty when nothing after it is known
record Rest(String before, String after) {

  static Rest around(OwnOffer offer, OwnRota rota, List<OwnOffer> all) {
    Period asked = offer.period();
    List<Period> others = new ArrayList<>();
    rota.worked().stream().filter(period -> !period.equals(asked)).forEach(others::add);
    all.stream()
        .filter(other -> !other.ledger().equals(offer.ledger()) && other.isHeld())
        .map(OwnOffer::period)
        .forEach(others::add);
    Optional<Instant> last =
        others.stream()
            .map(Period::end)
            .filter(end -> !end.isAfter(asked.start()))
            .max(Comparator.naturalOrder());
    Optional<Instant> next =
        others.stream()
            .map(Period::start)
            .filter(start -> !start.isBefore(asked.end()))
            .min(Comparator.naturalOrder());
    return new Rest(
        last.map(end ->
                "%s, since your work that ends %s"
                    .formatted(length(end, asked.start()), LocalTimes.moment(end)))
            .orElse(""),
        next.map(start ->
                "%s, until your work that begins %s"
                    .formatted(length(asked.end(), start), LocalTimes.moment(start)))
            .orElse(""));
  }

  private static String length(Instant from, Instant to) {
    return Amounts.length(Duration.between(from, to));
  }
}
