package org.safecover.protocol.text;

/// How one kind of event is written and read. What it writes is never changed; what changes is a
/// new kind of event.
///
/// @param <E> the kind of event
public interface Form<E> {

  /// The word for an event.
  String kind(E event);

  /// Writes what an event holds.
  void write(E event, FieldWriter to);

  /// Reads what an event holds. Where the reader finds a problem, the event is a stand-in that is
  /// never handed out.
  E read(String kind, FieldReader from);
}
