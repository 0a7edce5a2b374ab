package org.safecover.protocol.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safecover.domain.money.Money;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Words;

/// Fields being read, each asked for once. What cannot be read becomes a problem, and a harmless
/// stand-in goes on.
public final class FieldReader {

  private static final Period STAND_IN = new Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
  private static final int SHOWN = 60;
  private static final String A_KEY = "write 1 to 2,000 characters of plain text";
  private static final Reading<Instant> AN_INSTANT =
      new Reading<>("write an instant as 2016-01-12T08:00:00Z", Instant.EPOCH);

  private final Map<String, String> unread;
  private final List<FieldProblem> problems;
  private final String prefix;

  private FieldReader(Map<String, String> unread, List<FieldProblem> problems, String prefix) {
    this.unread = unread;
    this.problems = problems;
    this.prefix = prefix;
  }

  static FieldReader of(List<Field> fields) {
    FieldReader reader = new FieldReader(new LinkedHashMap<>(), new ArrayList<>(), "");
    for (Field field : fields) {
      if (reader.unread.putIfAbsent(field.name(), field.value()) != null) {
        reader.problem(field.name(), "the field again", "write it once");
      }
    }
    return reader;
  }

  List<FieldProblem> problems() {
    return problems;
  }

  /// Refuses the fields that nobody asked for.
  void close() {
    unread.keySet().forEach(name -> problem(name, "an unknown field", "remove or correct it"));
    unread.clear();
  }

  /// The text of a field that must be there.
  public String text(String name) {
    return findText(name)
        .orElseGet(() -> {
          problem(prefix + name, "nothing", "add the field");
          return "";
        });
  }

  public Optional<String> findText(String name) {
    return Optional.ofNullable(unread.remove(prefix + name));
  }

  /// A field that must be there, read by a function that gives nothing for what it cannot read.
  public <T> T read(String name, Function<String, Optional<T>> parse, Reading<T> as) {
    Optional<String> text = findText(name);
    if (text.isEmpty()) {
      problem(prefix + name, "nothing", "add the field; " + as.wanted());
      return as.standIn();
    }
    return parsed(name, text.get(), parse, as);
  }

  public <T> Optional<T> find(String name, Function<String, Optional<T>> parse, Reading<T> as) {
    return findText(name).map(text -> parsed(name, text, parse, as));
  }

  /// What a field should look like, and what stands in for one that does not.
  ///
  /// @param wanted an instruction
  public record Reading<T>(String wanted, T standIn) {}

  private <T> T parsed(
      String name, String text, Function<String, Optional<T>> parse, Reading<T> as) {
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      problem(prefix + name, quoted(text), as.wanted());
    }
    return value.orElse(as.standIn());
  }

  public Instant instant(String name) {
    return read(name, FieldReader::anInstant, AN_INSTANT);
  }

  public Optional<Instant> findInstant(String name) {
    return find(name, FieldReader::anInstant, AN_INSTANT);
  }

  public LocalDate date(String name) {
    return read(
        name,
        exact(LocalDate::parse),
        new Reading<>("write a date as 2016-01-12", LocalDate.EPOCH));
  }

  public Duration duration(String name) {
    return read(
        name,
        text -> exact(Duration::parse).apply(text).filter(d -> !d.isNegative()),
        new Reading<>("write a length of time as PT12H", Duration.ZERO));
  }

  public Money money(String name) {
    return read(
        name,
        text ->
            text.matches("(0|[1-9][0-9]{0,14})\\.[0-9]{2}")
                ? Optional.of(Money.parse(text))
                : Optional.empty(),
        new Reading<>("write pounds and pence as 70.00", Money.ZERO));
  }

  /// A whole number with the least and the most that it may be.
  public int whole(String name, int least, int most) {
    return read(name, text -> aWhole(text, least, most), wholes(least, most));
  }

  public Optional<Integer> findWhole(String name, int least, int most) {
    return find(name, text -> aWhole(text, least, most), wholes(least, most));
  }

  /// A period as its two ends.
  public Period period() {
    int before = problems.size();
    Instant start = instant("start");
    Instant end = instant("end");
    if (problems.size() > before) {
      return STAND_IN;
    }
    if (!start.isBefore(end)) {
      problem(prefix + "end", end.toString(), "write an end after the start");
      return STAND_IN;
    }
    return new Period(start, end);
  }

  public Words words(String name) {
    return read(
        name,
        text -> Words.areFit(text) ? Optional.of(new Words(text)) : Optional.empty(),
        new Reading<>("write 1 to 2,000 characters of plain text", new Words("?")));
  }

  /// A key such as that of a post or a person.
  public <T> T key(String name, Function<String, T> make) {
    return read(name, text -> aKey(text).map(make), new Reading<>(A_KEY, make.apply("?")));
  }

  public <T> Optional<T> findKey(String name, Function<String, T> make) {
    return find(name, text -> aKey(text).map(make), new Reading<>(A_KEY, make.apply("?")));
  }

  /// A word of a closed list.
  public <E extends Enum<E>> E word(String name, Class<E> words) {
    return read(name, text -> aWord(text, words), theWords(words));
  }

  public <E extends Enum<E>> Optional<E> findWord(String name, Class<E> words) {
    return find(name, text -> aWord(text, words), theWords(words));
  }

  /// A part that must be there.
  public <T> T part(String name, Function<FieldReader, T> read) {
    return read.apply(new FieldReader(unread, problems, prefix + name + "."));
  }

  public <T> Optional<T> findPart(String name, Function<FieldReader, T> read) {
    return has(name) ? Optional.of(part(name, read)) : Optional.empty();
  }

  /// A list of parts, in order; may be empty.
  public <T> List<T> list(String name, Function<FieldReader, T> read) {
    List<T> parts = new ArrayList<>();
    for (int i = 1; has(name + "." + i); i++) {
      parts.add(part(name + "." + i, read));
    }
    return parts;
  }

  public void problem(String field, String found, String wanted) {
    problems.add(new FieldProblem(field, found, wanted));
  }

  private boolean has(String name) {
    return unread.keySet().stream().anyMatch(each -> each.startsWith(prefix + name + "."));
  }

  /// Reads an instant that is written in the one form.
  public static Optional<Instant> anInstant(String text) {
    return exact(Instant::parse).apply(text);
  }

  private static Optional<String> aKey(String text) {
    return Words.areFit(text) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Integer> aWhole(String text, int least, int most) {
    return text.matches("0|[1-9][0-9]{0,9}")
        ? Optional.of(Long.valueOf(text)).filter(n -> n >= least && n <= most).map(Math::toIntExact)
        : Optional.empty();
  }

  private static Reading<Integer> wholes(int least, int most) {
    return new Reading<>("write a whole number from " + least + " to " + most, least);
  }

  private static <E extends Enum<E>> Optional<E> aWord(String text, Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> FieldWriter.written(word).equals(text))
        .findFirst();
  }

  private static <E extends Enum<E>> Reading<E> theWords(Class<E> words) {
    E[] all = words.getEnumConstants();
    return new Reading<>(
        "write one of "
            + Arrays.stream(all).map(FieldWriter::written).collect(Collectors.joining(", ")),
        all[0]);
  }

  /// Reads a text only if the value is written in just that way.
  private static <T> Function<String, Optional<T>> exact(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text)).filter(value -> value.toString().equals(text));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    };
  }

  private static String quoted(String text) {
    return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
  }
}
