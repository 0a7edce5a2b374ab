package org.safecover.web.recall;

import java.util.List;

/// A field of a form, named as in the entry that comes of it.
///
/// @param hint empty when none is needed
/// @param kind how it is filled in
/// @param choices of a list; empty otherwise
record FormField(String name, String label, String hint, Kind kind, List<Choice> choices) {

  /// How a field is filled in.
  enum Kind {
    LINE,
    WORDS,
    TIME,
    DATE,
    CHOICE,
    HIDDEN
  }

  /// @param value as it is written in an entry
  record Choice(String value, String text) {}

  FormField {
    choices = List.copyOf(choices);
  }

  static FormField line(String name, String label) {
    return new FormField(name, label, "", Kind.LINE, List.of());
  }

  static FormField words(String name, String label) {
    return new FormField(name, label, "", Kind.WORDS, List.of());
  }

  static FormField time(String name, String label) {
    return new FormField(name, label, "London time.", Kind.TIME, List.of());
  }

  static FormField date(String name, String label) {
    return new FormField(name, label, "", Kind.DATE, List.of());
  }

  static FormField hidden(String name) {
    return new FormField(name, "", "", Kind.HIDDEN, List.of());
  }

  static FormField choice(String name, String label, List<Choice> choices) {
    return new FormField(name, label, "", Kind.CHOICE, choices);
  }

  /// A number of people, which nobody can be picked out by.
  static FormField count(String name, String label) {
    return line(name, label)
        .with("0, 1-4 for one to four, an exact number from 5 on, or not-known");
  }

  FormField with(String other) {
    return new FormField(name, label, other, kind, choices);
  }
}
