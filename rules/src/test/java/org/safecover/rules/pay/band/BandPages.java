package org.safecover.rules.pay.band;

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
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.limits.measure.RuleText;

/// The page of every question about a band and their index, written from the questions and the
/// figures themselves.
final class BandPages {

  private static final String CODE = "../../rules/src/main/java/";
  private static final String TESTS = "../../rules/src/test/java/org/safecover/rules/pay/band/";

  private final Parameters parameters;

  BandPages(Parameters parameters) {
    this.parameters = parameters;
  }

  /// Text by file name.
  SortedMap<String, String> all() {
    SortedMap<String, String> pages = new TreeMap<>();
    StringBuilder table = new StringBuilder();
    for (List<BandQuestion> same : Banding.questions()) {
      RuleText text = same.getFirst().text();
      pages.put(file(text), page(same));
      table.append(
          "| [%s](%s) | %s | %s |\n".formatted(text.id(), file(text), text.title(), text.clause()));
    }
    pages.put("bands.md", index(table.toString()));
    return pages;
  }

  private static String index(String table) {
    return """
    # The band of the 2002 contract

    The questions that `safecover band` asks of a pattern of work, written from the questions and the
    figures themselves. The band is that of the pattern, and so of everybody on it; where the doctors
    of one rota come out differently the answer says how many are in each.

    | Question | What it asks | Where it is written |
    |---|---|---|
    %s
    ## The way to a band

    1. BAND-COMPLIANT: a limit of the New Deal is broken → **3**.
    2. BAND-OUT-OF-HOURS and BAND-HOURS: no duty out of hours and no more than 40 hours → no band; more
       than 48 hours → the branch of band 2; everything else → the branch of band 1.
    3. On a shift pattern (full shift, partial shift, 24-hour partial shift): BAND-ANTISOCIAL or
       BAND-WEEKENDS → **2A** or **1A**, neither → **2B** or **1B**. No shift pattern is in 1C.
    4. On an on-call rota: BAND-ON-CALL (tests T6, T8 and T8L), BAND-WEEKENDS and BAND-R. How they lead
       to a band is not sourced; it is assumed or the band cannot be said.
    5. Part time: BAND-PART-TIME gives the share of basic pay. How the tests lead to FA, FB or FC is
       not sourced; it is assumed or the band cannot be said.

    ## What may be assumed

    | Assumption | What it means |
    |---|---|
    | `on-call-bands=flowchart` | Branch of band 2: T6 or criterion R or weekends → 2A, else 2B. Branch of band 1: criterion R and T6, or weekends when resident → 1A; T8L and not T8, not resident → 1C; else 1B. Generally known only. |
    | `on-call-bands=union-guide` | Branch of band 2: (T6 or weekends) and criterion R → 2A, else 2B. Branch of band 1: T6 → 1A; T8 or weekends → 1A with criterion R, else 1B; T8L and not resident → 1C; else 1B. So the union's guide, as the open rota checker RudolfCardinal/rota 1.6 follows it. |
    | `part-time-bands=flowchart` | Shifts: BAND-ANTISOCIAL or weekends 1 in 6.5 → FA, else FB. On call: 1 in 10 → FA; 1 in 13.5 or weekends 1 in 6.5 → FA with criterion R, else FB; not resident → FC; else FB. So the union's guide, as the same checker follows it. |
    | `standard-day=HOURS` | The hours of a part-time doctor's day of leave, whose formula is not sourced. |
    | `leave-days=DAYS` | Working days of leave a year of doctors of whom neither leave nor a point of the scale is stated; otherwise the least of the terms is taken, with a note. |

    ## Public holidays

    A normal day of the pattern that falls on a public holiday is counted, since a band is that of the
    pattern, whatever calendar it meets; the open rota checker does the same. With
    `--public-holidays as-leave` such days come off the hours and off the weeks, as leave does. In both
    cases the hours are counted as on any other day, Monday to Friday, 07:00 to 19:00.

    How this compares with the open rota checker, doctor by doctor:
    [../measurements/banding.md](../measurements/banding.md).
    """
        .formatted(table);
  }

  private static String file(RuleText text) {
    return text.id().text().toLowerCase(Locale.ROOT) + ".md";
  }

  private String page(List<BandQuestion> same) {
    BandQuestion question = same.getFirst();
    RuleText text = question.text();
    return """
    # %s: %s

    %s

    **Where it is written:** %s.

    ## Figures

    %s
    ## How it is measured

    %s

    ## How doubtful points are read

    %s
    ## Where it is kept

    [%s](%s), tested by [%s](%s). All questions: [bands.md](bands.md).
    """
        .formatted(
            text.id(),
            text.title(),
            text.says(),
            text.clause(),
            figures(same),
            text.measured(),
            text.readings().stream().map(r -> "- " + r + "\n").collect(Collectors.joining()),
            question.getClass().getSimpleName(),
            CODE + question.getClass().getName().replace('.', '/') + ".java",
            tests(text),
            TESTS + tests(text) + ".java");
  }

  private static String tests(RuleText text) {
    return switch (text.id().text()) {
      case "BAND-ON-CALL", "BAND-R", "BAND-PART-TIME" -> "OnCallAndPartTimeBandsTest";
      default -> "BandQuestionsTest";
    };
  }

  private String figures(List<BandQuestion> same) {
    Set<Parameter> all = new LinkedHashSet<>();
    same.forEach(
        each -> each.figures().forEach(id -> all.add(parameters.parameter(new ParameterId(id)))));
    return "| Figure | From | Value | Source | How sure |\n|---|---|---|---|---|\n"
        + all.stream().map(BandPages::rows).collect(Collectors.joining())
        + "\n"
        + all.stream()
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
                  String.join(" | ", cells(parameter, entry.getValue()))));
    }
    return rows.toString();
  }

  private static List<String> cells(Parameter parameter, Figure figure) {
    return switch (figure) {
      case Figure.Known known -> List.of(value(parameter, known), known.source(), sure(known));
      case Figure.NotSourced(var reason) -> List.of("not sourced", reason, "");
      case Figure.Ended(var source) -> List.of("ended", source, "");
    };
  }

  private static String value(Parameter parameter, Figure.Known known) {
    return switch (parameter.unit()) {
      case HOURS -> known.value() + " h";
      case ONE_IN -> "1 in " + known.value();
      case MINUTE_OF_DAY ->
          "%02d:%02d"
              .formatted(known.value().intValueExact() / 60, known.value().intValueExact() % 60);
      case PERCENT -> known.value() + " %";
      case MINUTES, DAYS, WEEKS, COUNT, FRACTION, POUNDS, POUNDS_PER_HOUR ->
          known.value() + " " + parameter.unit().text();
    };
  }

  private static String sure(Figure.Known known) {
    return known.confidence() == Confidence.GENERAL
        ? "generally known"
        : known.confidence().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
