package org.safecover.web.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.recall.LocalOption;
import org.safecover.domain.staff.Grade;
import org.safecover.protocol.recall.Incident;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.Scale;
import org.safecover.web.recall.FormField.Choice;

/// What is to be filled in for each command about a recall.
final class CommandFields {

  private CommandFields() {}

  /// @param command its word; after a colon, which local step is logged
  static List<FormField> of(String command, Edition edition) {
    return switch (command) {
      case "name-risk" ->
          List.of(
              FormField.line("area", "Area"),
              FormField.line("role", "Role that is missing there"),
              FormField.time("start", "From"),
              FormField.time("end", "Until"),
              FormField.words("harm", "What may happen to patients"));
      case "record-incident" -> incident();
      case "state-position" -> List.of(FormField.words("position", "What is said in public"));
      case "record-direct-appeal" ->
          List.of(FormField.words("appeal", "How doctors were asked back"));
      case "log-attendance" ->
          List.of(
              FormField.count("came", "How many came"),
              FormField.count("left", "How many left again"));
      case "draft" -> request(edition);
      case "ask" -> List.of(FormField.words("question", "What do you need to know?"));
      case "give-evidence" -> List.of(FormField.words("answer", "The evidence"));
      case "agree", "call-in-parallel" -> scope();
      case "publish" -> List.of(FormField.words("where", "Where doctors can read it"));
      case "call" -> List.of(FormField.count("called", "How many doctors are called"));
      case "audit" ->
          List.of(
              FormField.choice(
                  "finding",
                  "The bypass was",
                  choices(Stream.of(RecallCommand.Finding.values()), RecallCommand.Finding::text)),
              FormField.words("reason", "Why"));
      case "stand-down" ->
          List.of(
              FormField.words("agreed-with", "With whom it was agreed"),
              FormField.words("reason", "Why"));
      case "refuse", "revoke" -> List.of(FormField.words("reason", "Why"));
      default -> command.startsWith("log-step:") ? step(command.substring(9)) : List.of();
    };
  }

  private static List<FormField> incident() {
    return List.of(
        FormField.choice("scale", "Scale", choices(Stream.of(Scale.values()), Scale::text)),
        FormField.line("level", "Level on that scale"),
        FormField.choice(
            "declared-by",
            "Declared by",
            choices(Stream.of(Incident.Declarer.values()), Incident.Declarer::text)),
        FormField.date("dated", "The day that the declaration bears"),
        FormField.words("reason", "Why it was declared"));
  }

  private static List<FormField> request(Edition edition) {
    List<FormField> fields = new ArrayList<>(scope());
    fields.add(
        FormField.choice(
            "ground", "Ground", choices(edition.grounds().value().stream(), Ground::text)));
    fields.add(
        FormField.time("needed-by", "Decision needed by")
            .with("London time. After this hour a decision is of no use."));
    return fields;
  }

  static List<FormField> scope() {
    List<Choice> grades = new ArrayList<>(List.of(new Choice("", "Not stated")));
    grades.addAll(choices(Stream.of(Grade.values()), Grade::text));
    return List.of(
        FormField.line("scope.site", "Hospital"),
        FormField.line("scope.area", "Area"),
        FormField.choice("scope.grade", "Grade", grades),
        FormField.line("scope.role", "Role"),
        FormField.line("scope.number", "How many doctors"),
        FormField.time("scope.from", "From"),
        FormField.time("scope.until", "Until"));
  }

  private static List<FormField> step(String option) {
    List<FormField> fields = new ArrayList<>(List.of(FormField.hidden("step")));
    fields.addAll(
        switch (option) {
          case "non-urgent-stopped", "urgent-moved" ->
              List.of(
                  FormField.line("sessions", "How many clinics and lists"),
                  FormField.count("patients", "How many patients in them"));
          case "extra-pay" ->
              List.of(
                  FormField.line("per-hour", "Pounds for an hour").with("Such as 70.00"),
                  FormField.count("asked", "How many were asked"),
                  FormField.count("agreed", "How many agreed"),
                  FormField.count("declined", "How many declined"),
                  FormField.count("silent", "How many have not answered"));
          case "redeployed" -> List.of(FormField.count("doctors", "How many doctors were moved"));
          default ->
              List.of(
                  FormField.line("hospitals", "How many hospitals were asked"),
                  FormField.line("agreed", "How many of them could help"));
        });
    return fields;
  }

  /// The keys of the forms that log a local step.
  static List<String> steps() {
    return Stream.of(LocalOption.values()).map(option -> "log-step:" + written(option)).toList();
  }

  static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> List<Choice> choices(
      Stream<E> words, Function<E, String> text) {
    return words.map(word -> new Choice(written(word), text.apply(word))).toList();
  }
}
