package org.safecover.rules.pay.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;

/// The figures of one day, with what is assumed in the place of those that are not sourced.
public final class PayFigures {

  private final Parameters parameters;
  private final LocalDate day;
  private final Map<Assumable, Assumption> assumptions = new EnumMap<>(Assumable.class);
  private final Map<String, Optional<Figure>> found = new HashMap<>();

  /// @param day on which the figures must be in force
  public PayFigures(Parameters parameters, LocalDate day, Collection<Assumption> assumptions) {
    this.parameters = parameters;
    this.day = day;
    assumptions.forEach(each -> this.assumptions.put(each.what(), each));
  }

  public LocalDate day() {
    return day;
  }

  public Parameters parameters() {
    return parameters;
  }

  /// A reader that remembers what one calculation used and missed. Not for two threads.
  public Reading reading() {
    return new Reading(this);
  }

  private Optional<Figure> find(String id) {
    return found.computeIfAbsent(
        id, text -> parameter(text).flatMap(parameter -> parameter.values().findOn(day)));
  }

  private String title(String id) {
    return parameter(id).map(Parameter::title).orElse(id);
  }

  private String known(String id) {
    return parameter(id)
        .map(parameter ->
            "It is known from %s, not on %s."
                .formatted(parameter.values().byDate().firstKey(), day))
        .orElse("There is no such figure.");
  }

  private Optional<Parameter> parameter(String id) {
    return parameters.find(new ParameterId(id));
  }

  /// What one calculation has read so far.
  public static final class Reading {

    private final PayFigures figures;
    private final Map<Assumable, Assumption> used = new EnumMap<>(Assumable.class);
    private final SortedSet<Missing> missing = new TreeSet<>();

    private Reading(PayFigures figures) {
      this.figures = figures;
    }

    public LocalDate day() {
      return figures.day;
    }

    /// The figure in force, in its parameter's unit. When it is not sourced it is noted as missing
    /// and 1 stands in, so that the calculation can go on to find all that it misses; its result
    /// must then not be shown.
    public BigDecimal value(String id) {
      return value(id, Optional.empty());
    }

    /// The figure in force, or else what is assumed in its place.
    public BigDecimal value(String id, Assumable otherwise) {
      return value(id, Optional.of(otherwise));
    }

    private BigDecimal value(String id, Optional<Assumable> otherwise) {
      Figure figure = figures.find(id).orElseGet(() -> new Figure.NotSourced(figures.known(id)));
      return switch (figure) {
        case Figure.Known known -> known.value();
        case Figure.NotSourced unknown -> orAssumed(id, unknown.source(), otherwise);
        case Figure.Ended ended -> orAssumed(id, ended.source(), otherwise);
      };
    }

    private BigDecimal orAssumed(String id, String why, Optional<Assumable> otherwise) {
      Optional<BigDecimal> assumed = otherwise.flatMap(this::findAssumed);
      if (assumed.isEmpty()) {
        miss(new Missing(id, figures.title(id), why, otherwise));
      }
      return assumed.orElse(BigDecimal.ONE);
    }

    /// The figure in force when it is known; nothing is noted as missing.
    public Optional<BigDecimal> findKnown(String id) {
      return figures
          .find(id)
          .filter(Figure.Known.class::isInstance)
          .map(Figure.Known.class::cast)
          .map(Figure.Known::value);
    }

    /// Whether a figure is in force on the day, known or not.
    public boolean holds(String id) {
      return figures.find(id).filter(figure -> !(figure instanceof Figure.Ended)).isPresent();
    }

    /// The value assumed, which the result then rests on.
    public Optional<BigDecimal> findAssumed(Assumable what) {
      return use(what).map(Assumption::least);
    }

    /// What the user wrote, for assumptions that are words.
    public Optional<String> findAssumedWord(Assumable what) {
      return use(what).map(Assumption::written);
    }

    private Optional<Assumption> use(Assumable what) {
      Optional<Assumption> assumption = Optional.ofNullable(figures.assumptions.get(what));
      assumption.ifPresent(each -> used.put(what, each));
      return assumption;
    }

    /// Notes a figure as missing.
    public void miss(Missing figure) {
      missing.add(figure);
    }

    /// In order of id.
    public List<Missing> missing() {
      return List.copyOf(missing);
    }

    public List<Assumption> assumed() {
      return Arrays.stream(Assumable.values()).filter(used::containsKey).map(used::get).toList();
    }
  }
}
