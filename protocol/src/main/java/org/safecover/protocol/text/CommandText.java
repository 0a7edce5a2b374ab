package org.safecover.protocol.text;

import java.util.List;
import java.util.Map;
import org.safecover.protocol.text.EntryText.Read;

/// Reads a command from named values: the field `command` holds its word.
///
/// @param <C> the kind of command
public record CommandText<C>(CommandForm<C> form) {

  private static final String WORD = "command";

  /// The command, or every problem with it.
  public Read<C> read(Map<String, String> values) {
    List<Field> fields =
        values.entrySet().stream()
            .map(value -> new Field(value.getKey(), value.getValue()))
            .toList();
    FieldReader reader = FieldReader.of(fields);
    String word = reader.text(WORD);
    if (!form.words().contains(word)) {
      return new Read.Bad<>(
          List.of(
              new FieldProblem(
                  WORD,
                  word.isEmpty() ? "nothing" : "'" + word + "'",
                  "write one of " + String.join(", ", form.words()))));
    }
    C command = form.read(word, reader);
    reader.close();
    return reader.problems().isEmpty()
        ? new Read.Good<>(command)
        : new Read.Bad<>(reader.problems());
  }
}
