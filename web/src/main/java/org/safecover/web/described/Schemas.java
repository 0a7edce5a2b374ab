package org.safecover.web.described;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The forms of what goes in and comes out, by name: one for each record of the code.
final class Schemas {

  private final JsonMapper json;
  private final SortedMap<String, ObjectNode> named = new TreeMap<>();

  Schemas(JsonMapper json) {
    this.json = json;
  }

  SortedMap<String, ObjectNode> named() {
    return named;
  }

  /// A form that was written by hand.
  ObjectNode name(String name, ObjectNode schema) {
    named.put(name, schema);
    return reference(name);
  }

  ObjectNode of(Type type) {
    return type instanceof ParameterizedType parameterized
        ? ofParameterized(parameterized)
        : ofClass((Class<?>) type);
  }

  /// The form of a record that is sent: what it does not name is refused.
  ObjectNode closed(Class<?> type) {
    ObjectNode reference = ofRecord(type);
    Objects.requireNonNull(named.get(name(type))).put("additionalProperties", false);
    return reference;
  }

  /// A form that says nothing.
  ObjectNode any() {
    return json.createObjectNode();
  }

  private ObjectNode ofParameterized(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(arguments[0]);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode list = typed("array");
      list.set("items", of(arguments[0]));
      return list;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = typed("object");
      map.set("additionalProperties", of(arguments[1]));
      return map;
    }
    throw new IllegalArgumentException("No form is known for " + type);
  }

  private ObjectNode ofClass(Class<?> type) {
    if (type.isRecord()) {
      return ofRecord(type);
    }
    return switch (type.getName()) {
      case "java.lang.String" -> typed("string");
      case "boolean", "java.lang.Boolean" -> typed("boolean");
      case "int", "java.lang.Integer" -> typed("integer", "int32");
      case "long", "java.lang.Long" -> typed("integer", "int64");
      case "java.time.Instant" -> typed("string", "date-time");
      case "java.time.LocalDate" -> typed("string", "date");
      default -> {
        if (type == MultipartFile.class) {
          yield typed("string").put("contentMediaType", "application/octet-stream");
        }
        throw new IllegalArgumentException("No form is known for " + type);
      }
    };
  }

  private ObjectNode ofRecord(Class<?> type) {
    String name = name(type);
    if (!named.containsKey(name)) {
      ObjectNode schema = typed("object");
      named.put(name, schema);
      fill(schema, type);
    }
    return reference(name);
  }

  private void fill(ObjectNode schema, Class<?> type) {
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = json.createArrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode property = of(component.getGenericType());
      Optional<Wanted> wanted = findWanted(type, component);
      wanted.ifPresent(words -> property.put("description", words.value()));
      properties.set(component.getName(), property);
      if (wanted.isPresent() || isAlways(component)) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
  }

  private static Optional<Wanted> findWanted(Class<?> type, RecordComponent component) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals(component.getName())) {
        return Optional.ofNullable(field.getAnnotation(Wanted.class));
      }
    }
    return Optional.empty();
  }

  /// Whether an answer always has it. What is sent may lack anything, so that all that is missing
  /// can be said at once.
  private static boolean isAlways(RecordComponent component) {
    return component.getType() != Optional.class
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// What a record is called: its own name, after that of the part of the API that it belongs to.
  private static String name(Class<?> type) {
    Class<?> within = type.getEnclosingClass();
    return within == null
        ? type.getSimpleName()
        : within.getSimpleName().replaceFirst("Api$", "") + type.getSimpleName();
  }

  ObjectNode typed(String type) {
    return json.createObjectNode().put("type", type);
  }

  private ObjectNode typed(String type, String format) {
    return typed(type).put("format", format);
  }

  ObjectNode reference(String name) {
    return json.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }
}
