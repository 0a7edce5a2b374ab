package org.safecover.app.check;

import java.util.List;
import java.util.Optional;
import org.safecover.app.ledger.Kind;
import org.safecover.domain.recall.Editions;

/// The kinds of ledgers that this version can read.
public record Kinds(List<Kind<?, ?, ?>> all) {

  public Kinds {
    all = List.copyOf(all);
  }

  /// Every kind that there is.
  public static Kinds with(Editions editions) {
    return new Kinds(List.of(Kind.offers(), Kind.recall(editions)));
  }

  Optional<Kind<?, ?, ?>> find(String word) {
    for (Kind<?, ?, ?> kind : all) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
