package org.safecover.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The rules of one kind of matter: what commands lead to in each state, and who is shown what.
///
/// @param <S> its states
/// @param <C> its commands
/// @param <E> its events
public interface Protocol<S, C, E> {

  /// The state before anything happened.
  S start();

  /// What a command leads to.
  Decision<E> decide(S state, C command, Party party, Instant at);

  /// The state after an event; none when the event cannot follow on the state.
  Optional<S> findApplied(S state, Happened<E> event);

  /// The state after an event that can follow on the state.
  ///
  /// @throws IllegalArgumentException when it cannot
  default S apply(S state, Happened<E> event) {
    return findApplied(state, event)
        .orElseThrow(
            () -> new IllegalArgumentException(event.what() + " cannot follow on " + state));
  }

  /// Whether a party is shown an event.
  boolean visibleTo(Happened<E> event, Party party);

  /// What the clock will order and when, in order of time.
  List<Due<C>> due(S state);
}
