package org.safecover.domain.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A value that changes on known dates: each holds from its date until the next.
///
/// @param <T> the kind of value
/// @param byDate value by the first date it holds on; not empty
public record Dated<T>(NavigableMap<LocalDate, T> byDate) {

  public Dated {
    if (byDate.isEmpty()) {
      throw new IllegalArgumentException("A dated value needs at least one date.");
    }
    byDate = Collections.unmodifiableNavigableMap(new TreeMap<>(byDate));
  }

  public static <T> Dated<T> from(LocalDate first, T value) {
    return new Dated<>(new TreeMap<>(Map.of(first, value)));
  }

  /// The value in force on a date.
  ///
  /// @throws IllegalArgumentException when the date lies before the first known one
  public T on(LocalDate date) {
    return findOn(date)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No value is known before " + byDate.firstKey() + "; asked for " + date));
  }

  public Optional<T> findOn(LocalDate date) {
    return Optional.ofNullable(byDate.floorEntry(date)).map(Map.Entry::getValue);
  }

  public <R> Dated<R> map(Function<? super T, ? extends R> change) {
    NavigableMap<LocalDate, R> changed = new TreeMap<>();
    byDate.forEach((date, value) -> changed.put(date, change.apply(value)));
    return new Dated<>(changed);
  }
}
