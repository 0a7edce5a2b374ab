package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safecover.report.summary.Assumed;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.Fact;
import org.safecover.report.words.TimeWords;
import org.safecover.risk.figures.UsedFigure;
import org.safecover.risk.forecast.Forecast;

/// What a reader must know before any number, the same in every format.
record RiskHeading(RiskReport report) {

  static String title(RiskReport report) {
    return "How the action of " + report.basis().action().id() + " is likely to go";
  }

  List<Fact> facts() {
    RiskReport.Basis basis = report.basis();
    TimeWords times = new TimeWords(basis.hospital().zone());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of("Hospital", basis.hospital().name() + " (" + basis.hospital().odsCode() + ")"));
    facts.add(Fact.of("Action", basis.action().id() + ", called by " + basis.action().union()));
    facts.add(new Fact("Hours", ActionWords.windows(basis.version(), times)));
    facts.add(Fact.of("Withdrawal", ActionWords.withdrawal(basis.version().withdrawal())));
    facts.add(Fact.of("Cover", basis.cover()));
    facts.add(Fact.of("Draws", draws(report.forecast())));
    facts.add(new Fact("Assumed", assumed()));
    facts.add(
        Fact.of(
            "Read it so",
            "Rates are of those rostered. Nobody was asked and nobody is named; numbers in brackets"
                + " are intervals of 95 in 100 for the drawing alone, not for the figures assumed. Beside"
                + " each stands the case in which nobody called out comes and all else goes as"
                + " planned, without illness or lapsed offers."));
    return facts;
  }

  private static String draws(Forecast forecast) {
    String why =
        switch (forecast.enough()) {
          case PRECISE -> "; enough, as every interval was small";
          case ALL_DRAWN -> "; as many as were asked for";
        };
    return String.format(Locale.ENGLISH, "%,d", forecast.draws())
        + " with seed "
        + forecast.seed()
        + why;
  }

  private List<String> assumed() {
    List<String> lines = new ArrayList<>();
    long assumed = report.figures().stream().filter(UsedFigure::isAssumed).count();
    lines.add(
        "%d of the %d figures of risk are assumed, as nobody published them; each is listed below."
            .formatted(assumed, report.figures().size()));
    String rows = Assumed.words(report.basis().hospital(), report.basis().action().id());
    if (!rows.isEmpty()) {
      lines.add("Of this hospital's files: " + rows + ".");
    }
    return lines;
  }
}
