package org.safecover.protocol;

import java.util.List;

/// What became of an order.
///
/// @param <E> the kind of event
public sealed interface Outcome<E> {

  /// New entries, to be appended as they are; at least one.
  record Recorded<E>(List<Entry<E>> entries) implements Outcome<E> {
    public Recorded {
      entries = List.copyOf(entries);
    }
  }

  /// The order was carried out before: nothing changes.
  ///
  /// @param entries what it led to then
  record Repeated<E>(List<Entry<E>> entries) implements Outcome<E> {
    public Repeated {
      entries = List.copyOf(entries);
    }
  }

  /// The sender did not know the latest: nothing changes.
  ///
  /// @param seen what the sender should have seen last
  /// @param since what happened in the meantime, as far as the sender may see it
  record Stale<E>(long seen, List<Entry<E>> since) implements Outcome<E> {
    public Stale {
      since = List.copyOf(since);
    }
  }

  /// The order is not possible: nothing changes.
  record Refused<E>(List<Refusal> reasons) implements Outcome<E> {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
