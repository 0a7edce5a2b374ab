package org.safecover.rules.limits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Unit;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;

/// The page of every rule and their index, written from the rules and the figures themselves.
final class RulePages {

  private static final String CODE = "../../rules/src/main/java/";
  private static final String TESTS = "../../rules/src/test/java/org/safecover/rules/limits/";

  private static final String NOT_JUDGED =
      """
      ## What cannot be judged from a rota

      A rota says when a doctor is on duty, not what happens then. These rules are therefore not
      judged, and no result says that they are kept:

      - breaks: natural breaks under the New Deal, 20 minutes in more than six hours by law, and the
        breaks of the 2016 contract (Schedule 3, paragraphs 21 to 23);
      - rest during duty out of hours under the New Deal, a half or a quarter of it by kind of rota;
      - the eight hours of rest in 24 on call, five of them unbroken at night, and what follows when
        they are not expected or not had (2016 contract, Schedule 3, paragraphs 30 to 32);
      - the exception for weekends on call of low intensity (paragraph 14);
      - compensatory rest, which is owed where the law's rest is missed and is not in a rota;
      - local agreements on longer runs or more weekends (paragraphs 15 and 18).
      """;

  private RulePages() {}

  /// Text by file name.
  static SortedMap<String, String> all(List<Rule> rules) {
    Map<RuleId, List<Rule>> byId =
        rules.stream()
            .collect(Collectors.groupingBy(r -> r.text().id(), TreeMap::new, Collectors.toList()));
    SortedMap<String, String> pages = new TreeMap<>();
    byId.forEach((id, same) -> pages.put(file(id), page(same)));
    pages.put("README.md", index(byId.values().stream().map(List::getFirst).toList()));
    return pages;
  }

  private static String file(RuleId id) {
    return id.text().toLowerCase(Locale.ROOT) + ".md";
  }

  private static String page(List<Rule> same) {
    RuleText text = same.getFirst().text();
    return """
    # %s: %s

    %s

    **Where it is written:** %s. **Whom it binds:** %s.

    ## Figures

    %s
    ## How it is measured

    %s

    %s## Where it is kept

    [%s](%s), tested by [%s](%s).
    """
        .formatted(
            text.id(),
            text.title(),
            text.says(),
            text.clause(),
            bound(same.getFirst()),
            figures(same),
            text.measured(),
            readings(text),
            code(same.getFirst()),
            CODE + same.getFirst().getClass().getName().replace('.', '/') + ".java",
            tests(same.getFirst()),
            TESTS + tests(same.getFirst()) + ".java");
  }

  private static String code(Rule rule) {
    return rule.getClass().getSimpleName();
  }

  private static String bound(Rule rule) {
    return switch (group(rule)) {
      case "newdeal" -> "doctors on the 2002 contract, by the kind of rota they work";
      case "terms2016" -> "doctors on the 2016 contract";
      default -> "every doctor";
    };
  }

  private static String group(Rule rule) {
    String name = rule.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String tests(Rule rule) {
    return switch (group(rule)) {
      case "newdeal" -> "NewDealTest";
      case "workingtime" -> "WorkingTimeTest";
      default -> testsOf2016(rule.text().id().text());
    };
  }

  private static String testsOf2016(String id) {
    return switch (id) {
      case "C16-WEEKENDS", "C16-AVERAGE" -> "WeekendsAndAveragesTest";
      case "C16-LONG", "C16-EVENING", "C16-NIGHTS", "C16-NIGHT-REST", "C16-DAYS" -> "RunsTest";
      default -> id.startsWith("C16-CALL") ? "CallsTest" : "Terms2016Test";
    };
  }

  private static String readings(RuleText text) {
    return text.readings().isEmpty()
        ? ""
        : "## How doubtful points are read\n\n"
            + text.readings().stream().map(r -> "- " + r + "\n").collect(Collectors.joining())
            + "\n";
  }

  private static String figures(List<Rule> same) {
    Set<Parameter> parameters = new LinkedHashSet<>();
    same.forEach(r -> r.figures().stream().map(DatedFigure::parameter).forEach(parameters::add));
    return "| Figure | From | Value | Source | How sure |\n|---|---|---|---|---|\n"
        + parameters.stream().map(RulePages::rows).collect(Collectors.joining())
        + "\n"
        + parameters.stream()
            .map(p -> "- `" + p.id() + "`: by " + p.appliesTo() + "; checked " + p.checkedOn())
            .collect(Collectors.joining(".\n", "", ".\n"));
  }

  private static String rows(Parameter parameter) {
    StringBuilder rows = new StringBuilder();
    for (Map.Entry<LocalDate, Figure> entry : parameter.values().byDate().entrySet()) {
      rows.append(
          "| %s | %s | %s |\n"
              .formatted(
                  parameter.title(),
                  entry.getKey(),
                  String.join(" | ", cells(parameter.unit(), entry.getValue()))));
    }
    return rows.toString();
  }

  private static List<String> cells(Unit unit, Figure figure) {
    return switch (figure) {
      case Figure.Known(var value, var source, var confidence) ->
          List.of(value(unit, value), source, sure(confidence));
      case Figure.NotSourced(var reason) -> List.of("not sourced", reason, "");
      case Figure.Ended(var source) -> List.of("ended", source, "");
    };
  }

  private static String value(Unit unit, BigDecimal value) {
    return switch (unit) {
      case HOURS -> value + " h";
      case MINUTE_OF_DAY ->
          "%02d:%02d".formatted(value.intValueExact() / 60, value.intValueExact() % 60);
      case ONE_IN -> "1 in " + value;
      case COUNT -> value.toPlainString();
      case DAYS, WEEKS, MINUTES, FRACTION, PERCENT, POUNDS, POUNDS_PER_HOUR ->
          value + " " + unit.text();
    };
  }

  private static String sure(Confidence confidence) {
    return switch (confidence) {
      case SOURCED -> "sourced";
      case SECOND_HAND -> "second-hand";
      case DERIVED -> "derived";
      case GENERAL -> "generally known";
      case ASSUMED -> "assumed";
    };
  }

  private static String index(List<Rule> rules) {
    String table =
        rules.stream()
            .map(rule ->
                "| [%s](%s) | %s | %s |\n"
                    .formatted(
                        rule.text().id(),
                        file(rule.text().id()),
                        rule.text().title(),
                        rule.text().clause()))
            .collect(Collectors.joining());
    return """
    # The working-time rules

    Every rule that Safecover judges a rota by, written from the rules and the figures themselves.
    `ND` rules are the New Deal's and bind the 2002 contract; `WTR` rules are the law's and bind
    every doctor; `C16` rules are Schedule 3 to the 2016 contract.

    | Rule | What it limits | Where it is written |
    |---|---|---|
    %s
    ## How time is counted

    - Lengths are elapsed time: a night on which the clocks go back is an hour longer.
    - Duties that follow one another without a gap are one stretch of duty.
    - A figure is that of the day its page names; a rule that did not exist on that day is not
      judged. With `--as-at` the figures of one day hold throughout.
    - A rota that repeats is followed by itself: windows and runs go on from its last day to its
      first. What is found is told once, in the round where it starts.
    - Where the text settles nothing, the stricter reading is taken, save where a page says why
      not.
    - "Second-hand" figures are quoted from an official text by somebody else; the text itself
      was not read.

    %s\
    """
        .formatted(table, NOT_JUDGED);
  }
}
