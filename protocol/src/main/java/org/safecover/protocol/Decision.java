package org.safecover.protocol;

import java.util.List;

/// What a command leads to, before it is known whether it was seen before.
///
/// @param <E> the kind of event
public sealed interface Decision<E> {

  /// @param events in order; at least one
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("Accepted, and nothing happened.");
      }
    }
  }

  /// @param reasons all of them; at least one
  record Refused<E>(List<Refusal> reasons) implements Decision<E> {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("Refused without a reason.");
      }
    }
  }

  static <E> Decision<E> accepted(E event) {
    return new Accepted<>(List.of(event));
  }

  static <E> Decision<E> refused(Refusal reason) {
    return new Refused<>(List.of(reason));
  }
}
