package org.safecover.protocol;

/// One line of a ledger.
///
/// @param <E> the kind of event
/// @param number counts from 1 without a gap
/// @param order the order that it came of; entries of one order share it
public record Entry<E>(long number, CommandId order, Happened<E> happened) {

  public Entry {
    if (number < 1) {
      throw new IllegalArgumentException("Entries count from 1: " + number);
    }
  }

  /// The event itself.
  public E what() {
    return happened.what();
  }
}
