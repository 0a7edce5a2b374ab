package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.EditionKey;
import org.safecover.protocol.Entry;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.RecallState.OnRecord;

/// The answer at every moment of a recall: after each entry, was it valid, and what was missing?
///
/// @param edition by which it is judged
/// @param moments one for each entry, in order
public record RecallHistory(RecallOpened opening, EditionKey edition, List<Moment> moments) {

  public RecallHistory {
    moments = List.copyOf(moments);
  }

  /// @param answer as it stood once the entry was recorded
  public record Moment(Entry<RecallEvent> entry, OnRecord state, RecallAnswer answer) {}

  /// The history of a ledger by an edition, which need not be the one it was opened under.
  ///
  /// @throws IllegalArgumentException when the entries are none, or cannot follow on each other
  public static RecallHistory of(List<Entry<RecallEvent>> entries, Edition edition) {
    RecallState state = new RecallState.Unopened();
    List<Moment> moments = new ArrayList<>();
    for (Entry<RecallEvent> entry : entries) {
      state =
          RecallMoves.findNext(state, entry.happened())
              .orElseThrow(() -> new IllegalArgumentException("Cannot follow: " + entry));
      OnRecord open = (OnRecord) state;
      moments.add(new Moment(entry, open, RecallAnswer.of(open, edition, entry.happened().at())));
    }
    if (moments.isEmpty()) {
      throw new IllegalArgumentException("A history of nothing.");
    }
    return new RecallHistory(moments.getLast().state().file().opening(), edition.key(), moments);
  }

  /// The answer at an instant; none before the record was opened.
  public Optional<RecallAnswer> findAt(Instant instant, Edition by) {
    return moments.stream()
        .filter(moment -> !moment.entry().happened().at().isAfter(instant))
        .reduce((_, later) -> later)
        .map(moment -> RecallAnswer.of(moment.state(), by, instant));
  }
}
