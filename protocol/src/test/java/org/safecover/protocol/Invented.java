package org.safecover.protocol;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.safecover.domain.money.Money;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.Incident;
import org.safecover.protocol.recall.Scale;
import org.safecover.protocol.recall.Scope;

/// Values drawn by chance for whatever a record holds, so that no kind of event is forgotten.
public final class Invented {

  private static final String LETTERS = "aZ9 \"\\/{}:,é€\n–'1\u00a0😀";

  private final RandomGenerator chance;

  public Invented(RandomGenerator chance) {
    this.chance = chance;
  }

  /// A value of a record, an enum, or a sealed type of those.
  public <T> T of(Class<T> type) {
    return type.cast(any(type));
  }

  /// Every record that a sealed type permits.
  public static List<Class<?>> kinds(Class<?> sealed) {
    if (!sealed.isSealed()) {
      return List.of(sealed);
    }
    List<Class<?>> kinds = new ArrayList<>();
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      kinds.addAll(kinds(each));
    }
    return kinds;
  }

  private Object any(Type type) {
    if (type instanceof ParameterizedType of) {
      return container(of);
    }
    Class<?> raw = (Class<?>) type;
    Optional<Object> value = findSimple(raw);
    if (value.isPresent()) {
      return value.get();
    }
    if (raw.isEnum()) {
      return pick(Arrays.asList(raw.getEnumConstants()));
    }
    return raw.isSealed() ? any(pick(kinds(raw))) : record(raw);
  }

  private Object container(ParameterizedType of) {
    Type inner = of.getActualTypeArguments()[0];
    Class<?> raw = (Class<?>) of.getRawType();
    if (raw == Optional.class) {
      return chance.nextBoolean() ? Optional.of(any(inner)) : Optional.empty();
    }
    if (raw == Set.class) {
      Set<Organisation> told = new TreeSet<>(Set.of(Organisation.TRUST));
      told.add(pick(List.of(Organisation.values())));
      return told;
    }
    List<Object> list = new ArrayList<>();
    for (int i = chance.nextInt(12); i > 0; i--) {
      list.add(any(inner));
    }
    return list;
  }

  private Optional<Object> findSimple(Class<?> type) {
    return Optional.ofNullable(
        switch (type.getSimpleName()) {
          case "String" -> text();
          case "Instant" -> instant();
          case "LocalDate" -> LocalDate.of(2016, 1, 1).plusDays(chance.nextInt(5000));
          case "Duration" -> Duration.ofMinutes(chance.nextInt(6000));
          case "Period" -> period();
          case "Money" -> new Money(chance.nextInt(100_000));
          case "BigDecimal" -> BigDecimal.valueOf(chance.nextInt(1000));
          case "int", "Integer" -> 1 + chance.nextInt(90);
          case "EditionKey" ->
              new EditionKey("20" + (10 + chance.nextInt(90)), 1 + chance.nextInt(9));
          case "Sha256" -> new Sha256("%064x".formatted(chance.nextLong() & Long.MAX_VALUE));
          case "Exactly" -> new Count.Exactly(5 + chance.nextInt(1000));
          case "Incident" -> incident();
          case "Scope" -> scope();
          default -> null;
        });
  }

  private Incident incident() {
    Scale scale = pick(List.of(Scale.values()));
    return new Incident(
        scale,
        1 + chance.nextInt(scale.highest()),
        of(Incident.Declarer.class),
        of(LocalDate.class),
        of(Words.class));
  }

  private Scope scope() {
    Period period = period();
    return new Scope(
        of(Words.class),
        Optional.of(of(org.safecover.domain.rota.AreaId.class)),
        Optional.of(of(org.safecover.domain.staff.Grade.class)),
        Optional.empty(),
        Optional.of(1 + chance.nextInt(9)),
        period.start(),
        chance.nextBoolean() ? Optional.of(period.end()) : Optional.empty());
  }

  private Instant instant() {
    return Instant.ofEpochSecond(1_450_000_000L + chance.nextInt(300_000_000), chance.nextInt(3));
  }

  private Period period() {
    Instant start = instant();
    return new Period(start, start.plusSeconds(1 + chance.nextInt(100_000)));
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = chance.nextInt(20); i > 0; i--) {
      int at =
          LETTERS.offsetByCodePoints(
              0, chance.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
      text.appendCodePoint(LETTERS.codePointAt(at));
    }
    return text.toString();
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> any(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be invented", e);
    }
  }

  public <T> T pick(List<T> from) {
    return from.get(chance.nextInt(from.size()));
  }
}
