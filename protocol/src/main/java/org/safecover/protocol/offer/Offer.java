package org.safecover.protocol.offer;

import java.time.Instant;
import java.util.Locale;

/// Where one offer to one doctor stands. Nothing says why.
public sealed interface Offer {

  Terms terms();

  /// The name of the state.
  default String text() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// Not shown to the doctor yet.
  record Drafted(Terms terms) implements Offer {}

  /// @param replyBy the hour at which it lapses without an answer
  record Sent(Terms terms, Instant replyBy) implements Offer {}

  /// The doctor has agreed and waits for the trust's word; it lapses when the post begins.
  record Accepted(Terms terms) implements Offer {}

  /// The doctor will not hold the post.
  record Declined(Terms terms) implements Offer {}

  /// The doctor holds the post.
  record Confirmed(Terms terms) implements Offer {}

  /// Its hour came without the answer that was waited for.
  record Lapsed(Terms terms) implements Offer {}

  /// The trust took it back after it was sent.
  record Withdrawn(Terms terms) implements Offer {}
}
