package org.safecover.app.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// What a user assumes in the place of figures that are not sourced, as typed: `basic-rise=11%`.
///
/// @param all that could be read, in the order typed
/// @param problems with the rest, each in a line for the person who typed it
public record Assumptions(List<Assumption> all, List<String> problems) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,6})?");
  private static final Pattern PERCENT = Pattern.compile("(" + NUMBER + ") ?%?");
  private static final Pattern ONE_IN = Pattern.compile("(?:1 ?: ?)?(" + NUMBER + ")");
  private static final Pattern POINT = Pattern.compile("([a-z0-9-]+)-(min|[0-9])");
  private static final Set<String> CHARTS = Set.of("flowchart", "union-guide");
  private static final String TO = "..";

  public Assumptions {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /// @param typed each as NAME=VALUE
  /// @param parameters that say which points of a scale there are
  public static Assumptions parse(Collection<String> typed, Parameters parameters) {
    List<Assumption> all = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<Assumable> taken = EnumSet.noneOf(Assumable.class);
    for (String one : typed) {
      int equals = one.indexOf('=');
      Optional<Assumable> what =
          Assumable.find(equals < 0 ? one : one.substring(0, equals)).filter(_ -> equals >= 0);
      if (what.isEmpty()) {
        problems.add(unknown(one));
      } else if (!taken.add(what.get())) {
        problems.add("--assume " + one + ": " + what.get().text() + " is assumed twice");
      } else {
        String value = one.substring(equals + 1).strip();
        read(what.get(), value, parameters)
            .ifPresentOrElse(all::add, () -> problems.add(wrong(what.get(), value)));
      }
    }
    return new Assumptions(all, problems);
  }

  /// A problem for each assumption that spans several values where one is needed.
  ///
  /// @param why one is needed, as the end of a sentence
  List<String> spans(String why) {
    return all.stream()
        .filter(Assumption::isSpan)
        .map(each -> "--assume " + each + ": " + why)
        .toList();
  }

  /// @throws UnusableInput with every problem, when there is any
  public List<Assumption> orUnusable() {
    if (!problems.isEmpty()) {
      throw UnusableInput.saying(problems.toArray(String[]::new));
    }
    return all;
  }

  private static Optional<Assumption> read(Assumable what, String value, Parameters parameters) {
    return switch (what.kind()) {
      case PERCENT -> span(what, value, PERCENT);
      case DAYS -> span(what, value, NUMBER);
      case HOURS -> single(what, value, NUMBER);
      case ONE_IN -> single(what, value, ONE_IN);
      case READING -> word(what, value).filter(Assumptions::isChart);
      case POINT -> word(what, value).filter(each -> isPoint(each.written(), parameters));
      case STAGE -> word(what, value).filter(Assumptions::isStage);
    };
  }

  private static Optional<Assumption> span(Assumable what, String value, Pattern form) {
    int to = value.indexOf(TO);
    if (to < 0) {
      return single(what, value, form);
    }
    Optional<BigDecimal> least = number(what, value.substring(0, to), form);
    Optional<BigDecimal> most = number(what, value.substring(to + TO.length()), form);
    return least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) > 0
        ? Optional.empty()
        : Optional.of(new Assumption(what, value, least.get(), most.get()));
  }

  private static Optional<Assumption> single(Assumable what, String value, Pattern form) {
    return number(what, value, form).map(found -> new Assumption(what, value, found, found));
  }

  private static Optional<Assumption> word(Assumable what, String value) {
    String written = value.toLowerCase(Locale.ROOT);
    return Optional.of(new Assumption(what, written, BigDecimal.ONE, BigDecimal.ONE));
  }

  private static Optional<BigDecimal> number(Assumable what, String typed, Pattern form) {
    Matcher matcher = form.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal found = new BigDecimal(form == NUMBER ? matcher.group() : matcher.group(1));
    Range range = Range.of(what);
    return Optional.of(found).filter(range::holds);
  }

  private static boolean isChart(Assumption word) {
    return word.what() == Assumable.ON_CALL_BANDS
        ? CHARTS.contains(word.written())
        : word.written().equals("flowchart");
  }

  private static boolean isPoint(String written, Parameters parameters) {
    Matcher matcher = POINT.matcher(written);
    return matcher.matches()
        && parameters
            .find(new ParameterId("pay.2002.basic." + matcher.group(1) + "." + matcher.group(2)))
            .isPresent();
  }

  private static boolean isStage(Assumption word) {
    return Arrays.stream(Stage.values()).anyMatch(stage -> stage.id().equals(word.written()));
  }

  private static String unknown(String typed) {
    String known =
        Arrays.stream(Assumable.values()).map(Assumable::text).collect(Collectors.joining(", "));
    return "--assume "
        + typed
        + ": write NAME=VALUE with one of these names, such as basic-rise=11%: "
        + known;
  }

  private static String wrong(Assumable what, String value) {
    return "--assume " + what.text() + ": found '" + value + "'; write " + wanted(what);
  }

  private static String wanted(Assumable what) {
    Range range = Range.of(what);
    return switch (what.kind()) {
      case PERCENT -> "a percentage " + range + ", such as 11%, or 10%..12% for all between";
      case DAYS -> "days " + range + ", such as 27, or 27..32 for all between";
      case HOURS -> "hours " + range + ", such as 7.5";
      case ONE_IN -> "how often " + range + ", such as 1:6 for one in six";
      case READING ->
          what == Assumable.ON_CALL_BANDS ? "flowchart or union-guide" : "the word flowchart";
      case POINT -> "a scale and a point that are known, such as str-3 or str-core-min";
      case STAGE ->
          "a stage: "
              + Arrays.stream(Stage.values()).map(Stage::id).collect(Collectors.joining(", "));
    };
  }

  /// The numbers that make sense.
  private record Range(BigDecimal least, BigDecimal most) {

    static Range of(Assumable what) {
      return switch (what.kind()) {
        case PERCENT -> what == Assumable.BASIC_RISE ? of(-99, 1_000) : of(0, 1_000);
        case DAYS -> of(0, 200);
        case HOURS -> of(1, 24);
        case ONE_IN -> of(1, 1_000);
        case READING, POINT, STAGE -> of(1, 1);
      };
    }

    private static Range of(long least, long most) {
      return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    boolean holds(BigDecimal number) {
      return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    @Override
    public String toString() {
      return "from " + least + " to " + most;
    }
  }
}
