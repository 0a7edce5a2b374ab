package org.safecover.web.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.protocol.Refusal;
import org.safecover.web.recall.CommandForms.CommandForm;
import org.safecover.web.recall.FormField.Choice;
import org.safecover.web.recall.FormField.Kind;

/// A form as it stands on a page.
///
/// @param key tells it from every other on the page
/// @param hidden values that go along and are not typed
/// @param opened whether it is the one that was sent last
record FormView(
    String key,
    String command,
    String title,
    List<Filled> fields,
    Map<String, String> hidden,
    List<Refusal> missing,
    boolean opened) {

  FormView {
    fields = List.copyOf(fields);
    hidden = new LinkedHashMap<>(hidden);
    missing = List.copyOf(missing);
  }

  /// A field with what stands in it.
  ///
  /// @param id on the page
  /// @param kind as the template tells them apart
  record Filled(
      String id,
      String name,
      String label,
      String hint,
      String kind,
      List<Choice> choices,
      String value) {}

  /// @param sent the key of the form that was sent last; empty when none was
  static FormView of(CommandForm form, Map<String, String> values, String sent) {
    Map<String, String> hidden = new TreeMap<>();
    values.forEach((name, value) -> {
      boolean shown =
          form.fields().stream()
              .anyMatch(field -> field.name().equals(name) && field.kind() != Kind.HIDDEN);
      if (!shown && (name.equals("step") || name.startsWith("plan."))) {
        hidden.put(name, value);
      }
    });
    List<Filled> fields =
        form.fields().stream()
            .filter(field -> field.kind() != Kind.HIDDEN)
            .map(field -> filled(form.key(), field, values))
            .toList();
    return new FormView(
        form.key(),
        form.command(),
        form.title(),
        fields,
        hidden,
        form.missing(),
        form.key().equals(sent));
  }

  private static Filled filled(String key, FormField field, Map<String, String> values) {
    return new Filled(
        id(key, field.name()),
        field.name(),
        field.label(),
        hint(field),
        CommandFields.written(field.kind()),
        field.choices(),
        values.getOrDefault(field.name(), ""));
  }

  private static String hint(FormField field) {
    return switch (field.kind()) {
      case TIME -> field.hint() + " Such as 2016-01-12 20:00.";
      case DATE -> "Such as 2016-01-12.";
      case LINE, WORDS, CHOICE, HIDDEN -> field.hint();
    };
  }

  /// The id of a field on the page.
  static String id(String key, String name) {
    return key.replace(':', '-') + "-" + name.replace('.', '-');
  }
}
