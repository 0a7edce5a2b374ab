package org.safecover.report.json;

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
public final class JsonText implements AutoCloseable {

  private static final int RECORD_LEVEL = 2;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  public static JsonText to(Writer writer) {
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
    lines.indentObjectsWith(new RecordLines());
    lines.indentArraysWith(new RecordLines());
    return new JsonText(MAPPER.writer().with(lines).createGenerator(writer));
  }

  public JsonText text(String name, Object value) {
    json.writeStringProperty(name, value.toString());
    return this;
  }

  public JsonText textOrNull(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> text(name, text), () -> json.writeNullProperty(name));
    return this;
  }

  public JsonText number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonText truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  public JsonText word(String name, Enum<?> value) {
    return text(name, written(value));
  }

  public JsonText words(String name, Collection<? extends Enum<?>> values) {
    return texts(name, values.stream().map(JsonText::written).toList());
  }

  public JsonText texts(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
    return this;
  }

  /// The two ends of a period as fields of the object that is being written.
  public JsonText period(Period period) {
    return text("start", period.start()).text("end", period.end());
  }

  public JsonText object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
    return this;
  }

  public JsonText object(String name, Runnable fields) {
    json.writeName(name);
    return object(fields);
  }

  public <T> JsonText list(String name, Collection<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    items.forEach(item -> object(() -> fields.accept(item)));
    json.writeEndArray();
    return this;
  }

  /// A list that is the whole text.
  public <T> void all(Collection<T> items, Consumer<T> fields) {
    json.writeStartArray();
    items.forEach(item -> object(() -> fields.accept(item)));
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.writeRaw("\n");
    json.close();
  }

  /// An enum's word in lower case with hyphens.
  public static String written(Enum<?> value) {
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
