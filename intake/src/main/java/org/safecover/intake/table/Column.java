package org.safecover.intake.table;

import java.util.Optional;
import org.safecover.intake.cell.Form;

/// One column of a table: its heading, how its cells are written, and what they mean.
///
/// @param <T> what a cell of it says
public final class Column<T> {

  private final String name;
  private final Form<T> form;
  private final Optional<T> whenBlank;
  private final String meaning;
  private final String example;

  private Column(String name, Form<T> form, Optional<T> whenBlank, String[] words) {
    this.name = name;
    this.form = form;
    this.whenBlank = whenBlank;
    this.meaning = words[0];
    this.example = words[1];
  }

  /// A column that every file has and every row fills.
  public static <T> Column<T> required(String name, Form<T> form) {
    return new Column<>(name, form, Optional.empty(), new String[] {"", ""});
  }

  /// A column that may be missing, with cells that may be blank.
  public static <T> Column<Optional<T>> optional(String name, Form<T> form) {
    return new Column<>(
        name, form.map(Optional::of), Optional.of(Optional.empty()), new String[] {"", ""});
  }

  /// A column that may be missing or blank and then says `whenBlank`.
  public static <T> Column<T> otherwise(String name, Form<T> form, T whenBlank) {
    return new Column<>(name, form, Optional.of(whenBlank), new String[] {"", ""});
  }

  /// The same column with words for its page.
  public Column<T> means(String whatItSays, String anExample) {
    return new Column<>(name, form, whenBlank, new String[] {whatItSays, anExample});
  }

  public String name() {
    return name;
  }

  public boolean isRequired() {
    return whenBlank.isEmpty();
  }

  public Form<T> form() {
    return form;
  }

  public String meaning() {
    return meaning;
  }

  /// A cell as it stands in the page's example; may be empty.
  public String example() {
    return example;
  }

  Optional<T> whenBlank() {
    return whenBlank;
  }
}
