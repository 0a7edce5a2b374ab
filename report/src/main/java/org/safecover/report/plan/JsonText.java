package org.safecover.report.plan;

import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.safecover.domain.time.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// A JSON text being written: fields in the order they are given, each record of a list on a line
/// of its own.
final class JsonText implements AutoCloseable {

  private static final int RECORD_LEVEL = 2;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  static JsonText to(Writer writer) {
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
    lines.indentObjectsWith(new RecordLines());
    lines.indentArraysWith(new RecordLines());
    return new JsonText(MAPPER.writer().with(lines).createGenerator(writer));
  }

  JsonText text(String name, Object value) {
    json.writeStringProperty(name, value.toString());
    return this;
  }

  JsonText textOrNull(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> text(name, text), () -> json.writeNullProperty(name));
    return this;
  }

  JsonText number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonText truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  JsonText word(String name, Enum<?> value) {
    return text(name, written(value));
  }

  JsonText words(String name, Collection<? extends Enum<?>> values) {
    return texts(name, values.stream().map(JsonText::written).toList());
  }

  JsonText texts(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
    return this;
  }

  /// The two ends of a period as fields of the object that is being written.
  JsonText period(Period period) {
    return text("start", period.start()).text("end", period.end());
  }

  JsonText object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
    return this;
  }

  JsonText object(String name, Runnable fields) {
    json.writeName(name);
    return object(fields);
  }

  <T> JsonText list(String name, Collection<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    items.forEach(item -> object(() -> fields.accept(item)));
    json.writeEndArray();
    return this;
  }

  @Override
  public void close() {
    json.writeRaw("\n");
    json.close();
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A new line for whatever stands no deeper than the records of the outermost lists.
  private static final class RecordLines extends DefaultIndenter {
    private static final long serialVersionUID = 1L;

    RecordLines() {
      super("  ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (level <= RECORD_LEVEL) {
        super.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }
  }
}
