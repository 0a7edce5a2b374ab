package org.safecover.app.check;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safecover.app.ledger.Kind;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.text.EntryText;
import org.safecover.protocol.text.EntryText.Read;

/// A ledger told again, entry by entry, to see that each can be read and follows on those before.
final class Retelling<S, C, E> {

  private final Kind<S, C, E> kind;
  private final EntryText<E> text;
  private Optional<S> state;
  private Instant last = Instant.MIN;
  private Set<Sha256> documents = Set.of();

  Retelling(Kind<S, C, E> kind) {
    this.kind = kind;
    this.text = new EntryText<>(kind.form());
    this.state = Optional.of(kind.protocol().start());
  }

  /// One thing that is wrong with an entry.
  record Fault(String what, String expected, String found) {}

  /// From here on entries are missing: what follows is read, but not judged by what was before.
  void skip() {
    state = Optional.empty();
  }

  /// The documents that the last entry rests on.
  Set<Sha256> documents() {
    return documents;
  }

  Optional<Fault> findFault(long number, String line) {
    return switch (text.read(line)) {
      case Read.Bad<Entry<E>>(var problems) ->
          Optional.of(
              new Fault(
                  "the event cannot be read",
                  problems.getFirst().wanted(),
                  problems.getFirst().found()));
      case Read.Good<Entry<E>>(var entry) -> {
        documents = kind.documents().apply(entry.what());
        yield findFault(number, line, entry);
      }
    };
  }

  private Optional<Fault> findFault(long number, String line, Entry<E> entry) {
    if (!text.line(entry).equals(line)) {
      return Optional.of(new Fault("the event is not in its one form", text.line(entry), line));
    }
    if (entry.number() != number) {
      return Optional.of(new Fault("the number in the event", "" + number, "" + entry.number()));
    }
    if (entry.happened().at().isBefore(last)) {
      return Optional.of(
          new Fault(
              "the time of the event",
              "not before " + last + ", when the one before happened",
              entry.happened().at().toString()));
    }
    last = entry.happened().at();
    return findFaultInOrder(entry);
  }

  private Optional<Fault> findFaultInOrder(Entry<E> entry) {
    if (state.isEmpty()) {
      return Optional.empty();
    }
    state = kind.protocol().findApplied(state.get(), entry.happened());
    return state.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "the event",
                "one that can follow on those before",
                kind.form().kind(entry.what()) + " of order " + entry.order()));
  }
}
