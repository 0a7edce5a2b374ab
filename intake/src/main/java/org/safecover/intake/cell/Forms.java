package org.safecover.intake.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// The forms that cells of any table share.
public final class Forms {

  /// The longest word or name that is taken from a cell.
  public static final int LONGEST = 200;

  public static final Form<Boolean> YES_NO =
      Form.of(
          "`yes` or `no`",
          text ->
              switch (TypedText.key(text)) {
                case "yes", "y", "true" -> Optional.of(true);
                case "no", "n", "false" -> Optional.of(false);
                default -> Optional.empty();
              });

  private Forms() {}

  /// A word or a name, such as an id.
  public static <T> Form<T> word(String described, Function<String, T> make) {
    return new Form<>(
        described,
        cell ->
            cell.text().length() <= LONGEST
                ? Optional.of(make.apply(cell.text()))
                : cell.refuse("write " + described + " of at most " + LONGEST + " characters"));
  }

  public static Form<Integer> whole(int least, int most) {
    return Form.of(
        "a whole number from " + least + " to " + most,
        text ->
            findNumber(text)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> isWithin(n, BigDecimal.valueOf(least), BigDecimal.valueOf(most)))
                .map(BigDecimal::intValueExact));
  }

  /// A number with at most six decimals, within bounds that the description says.
  public static Form<BigDecimal> decimal(String described, Predicate<BigDecimal> within) {
    return Form.of(
        described,
        text ->
            findNumber(text)
                .filter(n -> n.scale() <= 6)
                .filter(within)
                .map(BigDecimal::stripTrailingZeros));
  }

  /// A word of a closed list, in any case, with spaces, hyphens or underscores.
  public static <E extends Enum<E>> Form<E> choice(Class<E> kind) {
    Map<String, E> byWord = new LinkedHashMap<>();
    for (E value : kind.getEnumConstants()) {
      byWord.put(TypedText.word(value), value);
    }
    return choice(byWord);
  }

  public static <E> Form<E> choice(Map<String, E> byWord) {
    Map<String, E> byKey = new LinkedHashMap<>();
    byWord.forEach((word, value) -> {
      byKey.put(TypedText.key(word), value);
      byKey.put(word, value);
    });
    String words = "one of `" + String.join("`, `", byWord.keySet()) + "`";
    return new Form<>(
        words,
        cell -> {
          E asWritten = byKey.get(cell.text());
          Optional<E> value =
              asWritten == null
                  ? Optional.ofNullable(byKey.get(TypedText.key(cell.text())))
                  : Optional.of(asWritten);
          return value.isPresent()
              ? value
              : cell.refuse("write " + words + TypedText.near(cell.text(), byWord.keySet()));
        });
  }

  /// Entries separated by semicolons.
  public static <T> Form<List<T>> list(Form<T> each) {
    return new Form<>(
        each.described() + "; several are separated by `;`", cell -> entries(cell, each));
  }

  public static <T extends Comparable<T>> Form<SortedSet<T>> set(Form<T> each) {
    return list(each).map(TreeSet::new);
  }

  private static <T> Optional<List<T>> entries(Cell cell, Form<T> each) {
    List<T> entries = new ArrayList<>();
    List<String> parts = parts(cell.text());
    for (String part : parts) {
      each.read(cell.with(part)).ifPresent(entries::add);
    }
    return entries.size() == parts.size() ? Optional.of(entries) : Optional.empty();
  }

  private static List<String> parts(String text) {
    return text.indexOf(';') < 0
        ? List.of(text)
        : Arrays.stream(text.split(";", -1))
            .map(TypedText::tidy)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  /// A plain number: digits with at most one point, no more than 15 of them.
  public static Optional<BigDecimal> findNumber(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (i > 0 || (c != '-' && c != '+')) {
        return Optional.empty();
      }
    }
    return digits >= 1 && digits <= 15 && points <= 1
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static boolean isWithin(BigDecimal number, BigDecimal least, BigDecimal most) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }
}
