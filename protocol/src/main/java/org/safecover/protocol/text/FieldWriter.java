package org.safecover.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.safecover.domain.money.Money;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Words;

/// Fields being written, in the order they are given.
public final class FieldWriter {

  private final List<Field> fields;
  private final String prefix;

  private FieldWriter(List<Field> fields, String prefix) {
    this.fields = fields;
    this.prefix = prefix;
  }

  static FieldWriter empty() {
    return new FieldWriter(new ArrayList<>(), "");
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  /// A value whose text is its form: an instant, a date, a duration, a number, a key.
  ///
  /// @throws IllegalArgumentException when it could not be read back
  public FieldWriter put(String name, Object value) {
    String text = value.toString();
    if (!Words.areFit(text)) {
      throw new IllegalArgumentException("Cannot be kept as '" + name + "': '" + text + "'");
    }
    fields.add(new Field(prefix + name, text));
    return this;
  }

  /// A value that may be missing.
  public FieldWriter find(String name, Optional<?> value) {
    value.ifPresent(there -> put(name, there));
    return this;
  }

  /// A word of a closed list.
  public FieldWriter word(String name, Enum<?> word) {
    return put(name, written(word));
  }

  public FieldWriter findWord(String name, Optional<? extends Enum<?>> word) {
    word.ifPresent(there -> word(name, there));
    return this;
  }

  public FieldWriter money(String name, Money money) {
    return put(name, money.pounds().toPlainString());
  }

  public FieldWriter period(Period period) {
    return put("start", period.start()).put("end", period.end());
  }

  /// The fields of a part.
  public <T> FieldWriter part(String name, T part, BiConsumer<T, FieldWriter> write) {
    write.accept(part, new FieldWriter(fields, prefix + name + "."));
    return this;
  }

  /// A list of parts.
  public <T> FieldWriter list(String name, List<T> parts, BiConsumer<T, FieldWriter> write) {
    for (int i = 0; i < parts.size(); i++) {
      part(name + "." + (i + 1), parts.get(i), write);
    }
    return this;
  }

  static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
