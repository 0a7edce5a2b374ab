package org.safecover.intake.yaml;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safecover.intake.cell.StrikeWords;

/// Keys with values, each asked for once; `close` refuses the keys that nobody asked for.
public final class YamlMapping {

  private static final String STAND_IN = "?";

  private final YamlValue value;
  private final Map<String, YamlValue> unread = new LinkedHashMap<>();
  private final int problemsBefore;
  private final Kind kind;

  private YamlMapping(YamlValue value, Kind kind) {
    this.value = value;
    this.problemsBefore = value.source().problems().count();
    this.kind = kind;
  }

  /// Whether there is anything to read, so that one problem is not followed by many of its making.
  private enum Kind {
    THERE,
    NOT_THERE
  }

  /// Stands in for keys with values that are not there; the problem of that has been added.
  static YamlMapping missing(YamlValue value) {
    return new YamlMapping(value, Kind.NOT_THERE);
  }

  static YamlMapping of(YamlValue value, YamlNode.Fields fields) {
    YamlMapping mapping = new YamlMapping(value, Kind.THERE);
    for (YamlNode.Field field : fields.fields()) {
      YamlValue child = value.child(field);
      if (mapping.unread.putIfAbsent(field.key(), child) != null) {
        child.problem("the key '" + field.key() + "' again", "write it once");
      }
    }
    return mapping;
  }

  /// The keys that nobody has asked for yet, in the order of the text.
  public List<String> keys() {
    return List.copyOf(unread.keySet());
  }

  /// The value of a key that may be missing or empty.
  public Optional<YamlValue> find(String key) {
    return Optional.ofNullable(unread.remove(key)).filter(child -> !child.isEmpty());
  }

  /// The value of a key that must be there.
  public Optional<YamlValue> required(String key) {
    Optional<YamlValue> child = Optional.ofNullable(unread.remove(key));
    if (child.isEmpty() && kind == Kind.THERE) {
      value.problem("no key '" + key + "'", "add it");
    }
    return child;
  }

  public String text(String key) {
    return required(key).flatMap(YamlValue::findText).orElse(STAND_IN);
  }

  public Optional<String> findText(String key) {
    return find(key).flatMap(YamlValue::findText);
  }

  public LocalDate date(String key) {
    return required(key).map(YamlMapping::date).orElse(LocalDate.EPOCH);
  }

  public Optional<LocalDate> findDate(String key) {
    return find(key).map(YamlMapping::date);
  }

  /// An instant in the one form that instants are written in.
  public Instant instant(String key) {
    return exact(key, Instant::parse, "write an instant as 2016-01-12T08:00:00Z", Instant.EPOCH);
  }

  /// A value that is written in one form only.
  public <T> T exact(String key, Function<String, T> parse, String wanted, T standIn) {
    return read(
        key,
        text -> parsing(parse).apply(text).filter(v -> v.toString().equals(text)),
        wanted,
        standIn);
  }

  /// A whole number that is not quoted.
  public long whole(String key) {
    String wanted = "write a whole number";
    Optional<YamlValue> child = required(key);
    return child
        .flatMap(v -> v.findBare(wanted))
        .map(text -> wholeOf(child.get(), text, wanted))
        .orElse(0L);
  }

  /// A whole number that is not quoted, with the least and the most it may be.
  public long whole(String key, long least, long most) {
    Optional<YamlValue> child = Optional.ofNullable(unread.get(key));
    int before = value.source().problems().count();
    long number = whole(key);
    boolean read = value.source().problems().count() == before;
    if (read && (number < least || number > most)) {
      child.orElseThrow().problem("write a whole number from " + least + " to " + most);
    }
    return read && number >= least && number <= most ? number : least;
  }

  /// The value of a key that must be there but may be `null`.
  public Optional<YamlValue> requiredOrNull(String key) {
    return required(key).filter(child -> !child.isEmpty());
  }

  /// `true` or `false`, not quoted.
  public boolean truth(String key) {
    String wanted = "write true or false";
    Optional<YamlValue> child = required(key);
    Optional<String> text = child.flatMap(v -> v.findBare(wanted));
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      child.orElseThrow().problem(wanted);
    }
    return text.map("true"::equals).orElse(false);
  }

  /// One of an enum's words, written with hyphens in any case.
  public <E extends Enum<E>> E word(String key, Class<E> words) {
    return required(key).map(v -> word(v, words)).orElse(words.getEnumConstants()[0]);
  }

  public <E extends Enum<E>> Optional<E> findWord(String key, Class<E> words) {
    return find(key).map(v -> word(v, words));
  }

  public <T> T read(String key, Function<String, Optional<T>> parse, String wanted, T standIn) {
    return required(key).map(v -> v.read(parse, wanted, standIn)).orElse(standIn);
  }

  public YamlMapping mapping(String key) {
    return required(key).map(YamlValue::mapping).orElseGet(() -> missing(value));
  }

  public <T> List<T> list(String key, Function<YamlValue, T> read) {
    return required(key).map(v -> v.list(read)).orElse(List.of());
  }

  public YamlValue value() {
    return value;
  }

  /// Whether all that was asked for so far was readable.
  public boolean isSound() {
    return kind == Kind.THERE && value.source().problems().count() == problemsBefore;
  }

  /// Refuses the keys that nobody asked for and says whether all within was readable.
  public boolean close() {
    unread.forEach((key, child) -> child.problem("an unknown key", insteadOf(key)));
    unread.clear();
    return isSound();
  }

  private static String insteadOf(String key) {
    return StrikeWords.findIn(key).isPresent() ? StrikeWords.REASON : "remove or correct the key";
  }

  /// One of an enum's words, written with hyphens in any case.
  public static <E extends Enum<E>> E word(YamlValue value, Class<E> words) {
    E[] all = words.getEnumConstants();
    String wanted =
        "write " + Arrays.stream(all).map(YamlMapping::written).collect(Collectors.joining(", "));
    return value.read(
        text -> Arrays.stream(all).filter(e -> written(e).equalsIgnoreCase(text)).findFirst(),
        wanted,
        all[0]);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static LocalDate date(YamlValue value) {
    return value.read(parsing(LocalDate::parse), "write a date as 2016-01-12", LocalDate.EPOCH);
  }

  private static long wholeOf(YamlValue value, String text, String wanted) {
    if (text.matches("0|-?[1-9][0-9]{0,18}")) {
      BigInteger number = new BigInteger(text);
      if (number.bitLength() < Long.SIZE) {
        return number.longValueExact();
      }
    }
    value.problem(wanted);
    return 0;
  }

  private static <T> Function<String, Optional<T>> parsing(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    };
  }
}
