package org.safecover.protocol.text;

import java.util.List;
import java.util.Optional;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;

/// Writes an entry as one line and reads it back: the same entry is the same bytes for ever.
///
/// @param <E> the kind of event
public final class EntryText<E> {

  private static final int HIGHEST = 999_999_999;

  private final Form<E> form;

  public EntryText(Form<E> form) {
    this.form = form;
  }

  /// What a line gave: the entry, or every problem with it.
  ///
  /// @param <T> what was to be read
  public sealed interface Read<T> {

    record Good<T>(T value) implements Read<T> {}

    /// @param problems at least one
    record Bad<T>(List<FieldProblem> problems) implements Read<T> {
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  /// The line of an entry, without a line end. Its bytes are those of UTF-8.
  public String line(Entry<E> entry) {
    return FlatJson.write(fields(entry));
  }

  /// The fields of an entry, in order.
  public List<Field> fields(Entry<E> entry) {
    FieldWriter writer = FieldWriter.empty();
    write(entry, writer);
    return writer.fields();
  }

  void write(Entry<E> entry, FieldWriter writer) {
    E event = entry.what();
    writer
        .put("number", entry.number())
        .put("order", entry.order())
        .put("at", entry.happened().at())
        .put("party", entry.happened().party().key())
        .put("event", form.kind(event));
    form.write(event, writer);
  }

  /// The entry of a line, whatever the order of its fields and the space between them.
  public Read<Entry<E>> read(String line) {
    return switch (FlatJson.read(line)) {
      case FlatJson.Read.Broken(var column, var wanted) ->
          new Read.Bad<>(
              List.of(new FieldProblem("", "something else at character " + column, wanted)));
      case FlatJson.Read.Fields(var fields) -> read(fields);
    };
  }

  private Read<Entry<E>> read(List<Field> fields) {
    FieldReader reader = FieldReader.of(fields);
    Entry<E> entry = read(reader);
    reader.close();
    return reader.problems().isEmpty() ? new Read.Good<>(entry) : new Read.Bad<>(reader.problems());
  }

  Entry<E> read(FieldReader reader) {
    long number = reader.whole("number", 1, HIGHEST);
    CommandId order =
        reader.read(
            "order",
            text -> CommandId.isOne(text) ? Optional.of(new CommandId(text)) : Optional.empty(),
            new FieldReader.Reading<>(
                "write 1 to 100 letters, digits or . _ : -", new CommandId("x")));
    var at = reader.instant("at");
    Party party =
        reader.read(
            "party",
            Party::find,
            new FieldReader.Reading<>(
                "write trust, nhs-england, union, clock, or doctor: with an id", Party.Clock.HOUR));
    return new Entry<>(
        number, order, new Happened<>(at, party, form.read(reader.text("event"), reader)));
  }
}
