package org.safecover.report.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.pay.Band;
import org.safecover.domain.rota.Duty;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.Amounts;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.BandAnswer.Outcome;
import org.safecover.rules.pay.band.BandFacts;
import org.safecover.rules.pay.band.BandStep;
import org.safecover.rules.pay.band.RotaBand;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Missing;

/// Bands for people: each rota, then each doctor with what the band rests on; for one doctor every
/// question.
public final class BandText {

  private final BandFindings findings;
  private final List<String> lines = new ArrayList<>();

  private BandText(BandFindings findings) {
    this.findings = findings;
  }

  public static List<String> lines(BandFindings findings) {
    BandText text = new BandText(findings);
    text.heading();
    if (findings.asked().isPresent()) {
      findings.answers().forEach(text::whole);
    } else {
      findings.rotas().forEach(text::rota);
    }
    return List.copyOf(text.lines);
  }

  private void heading() {
    Hospital hospital = findings.hospital();
    lines.add("%s (%s)".formatted(hospital.name(), hospital.odsCode()));
    if (findings.answers().isEmpty()) {
      lines.add("Nobody here is on the 2002 contract with a duty, so there is no band to say.");
      return;
    }
    lines.add(
        "New Deal bands of %s on the 2002 contract"
            .formatted(Amounts.count(findings.answers().size(), "doctor", "doctors")));
    lines.add(holidays());
    String madeUp = madeUp();
    if (!madeUp.isEmpty()) {
      lines.add("Assumed for this example: " + madeUp + ".");
    }
    List<String> rested = rested();
    if (!rested.isEmpty()) {
      lines.add("Assumed, not sourced: " + String.join(", ", rested) + ".");
    }
  }

  /// What was made up of the doctors who are asked about.
  private String madeUp() {
    List<WorkPattern> patterns = findings.answers().stream().map(BandAnswer::pattern).toList();
    List<String> parts = new ArrayList<>();
    add(parts, patterns.stream().map(each -> each.person().origin()), "people");
    add(
        parts,
        patterns.stream()
            .flatMap(each -> Stream.concat(each.worked().stream(), each.holidays().stream()))
            .map(Duty::origin),
        "duties");
    add(parts, patterns.stream().map(each -> each.standing().origin()), "rows of pay");
    return Amounts.list(parts);
  }

  private static void add(List<String> parts, Stream<Origin> origins, String things) {
    List<Origin> all = origins.toList();
    long assumed = all.stream().filter(origin -> origin == Origin.ASSUMED).count();
    if (assumed > 0) {
      String count = assumed == all.size() ? "all " + assumed : assumed + " of " + all.size();
      parts.add(count + " " + things);
    }
  }

  private List<String> rested() {
    return findings.answers().stream()
        .flatMap(answer -> answer.assumed().stream())
        .map(Object::toString)
        .distinct()
        .sorted()
        .toList();
  }

  private String holidays() {
    return switch (findings.options().holidays()) {
      case COUNTED ->
          "Normal days on public holidays are counted: a band is that of the pattern, whatever"
              + " calendar it meets. As leave: --public-holidays as-leave.";
      case AS_LEAVE -> "Normal days on public holidays are treated as days of leave.";
    };
  }

  private void rota(RotaBand rota) {
    lines.add("");
    lines.add("Rota %s: %s".formatted(rota.rota(), bands(rota)));
    rota.people().forEach(this::brief);
    notes(rota);
  }

  private static String bands(RotaBand rota) {
    int size = rota.people().size();
    if (rota.findBand().isPresent()) {
      String band = name(rota.findBand().get());
      return size == 1 ? band + ", one doctor" : band + ", each of its " + size + " doctors";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Band, Integer> each : rota.counts().entrySet()) {
      parts.add(Amounts.count(each.getValue(), "doctor", "doctors") + " in " + name(each.getKey()));
    }
    if (rota.notSaid() > 0) {
      parts.add(Amounts.count(rota.notSaid(), "doctor", "doctors") + " of whom it cannot be said");
    }
    return rota.counts().isEmpty() ? "cannot be said" : "no one band: " + Amounts.list(parts);
  }

  private static String name(Band band) {
    return band == Band.NONE ? "no band" : "band " + band.text();
  }

  private void brief(BandAnswer answer) {
    lines.add(
        "  %s: %s%s"
            .formatted(
                answer.pattern().person().id(),
                outcome(answer),
                answer.measured().map(facts -> "; " + measured(answer)).orElse("")));
  }

  /// The answers on the way, in the fewest words.
  private static String measured(BandAnswer answer) {
    return answer.path().stream()
        .filter(step -> !step.question().text().equals("BAND-OUT-OF-HOURS"))
        .map(BandText::inShort)
        .collect(Collectors.joining("; "));
  }

  private static String inShort(BandStep step) {
    String subject =
        switch (step.question().text()) {
          case "BAND-COMPLIANT" -> "New Deal limits ";
          case "BAND-HOURS" -> "work ";
          case "BAND-ANTISOCIAL" -> "out of hours ";
          case "BAND-ON-CALL" -> "on call ";
          case "BAND-R" -> "criterion R ";
          default -> "";
        };
    return subject + BandWords.measured(step);
  }

  private static String outcome(BandAnswer answer) {
    return switch (answer.outcome()) {
      case Outcome.Said(var band, var share) ->
          name(band) + share.map(part -> " on " + part).orElse("");
      case Outcome.CannotBeSaid _ -> "cannot be said";
    };
  }

  private void notes(RotaBand rota) {
    rota.people().stream()
        .flatMap(answer -> answer.notes().stream())
        .distinct()
        .forEach(note -> lines.add("  Note: " + note));
    rota.people().stream()
        .flatMap(answer -> missing(answer).stream())
        .distinct()
        .forEach(this::missing);
  }

  private static List<Missing> missing(BandAnswer answer) {
    return switch (answer.outcome()) {
      case Outcome.Said _ -> List.of();
      case Outcome.CannotBeSaid(var missing) -> missing;
    };
  }

  private void missing(Missing one) {
    lines.add("  Missing: %s (%s). %s".formatted(one.title(), one.id(), one.why()));
    one.assumable()
        .ifPresent(
            what -> lines.add("    To assume it, add --assume %s=VALUE.".formatted(what.text())));
  }

  private void whole(BandAnswer answer) {
    lines.add("");
    lines.add(
        "%s, %s, rota %s: %s"
            .formatted(
                answer.pattern().person().id(),
                answer.pattern().person().grade().text(),
                answer.pattern().rota(),
                outcome(answer)));
    answer.measured().ifPresent(this::facts);
    int number = 1;
    for (BandStep step : answer.path()) {
      lines.add("  %d. %s %s".formatted(number++, step.question(), step.asked()));
      lines.add(
          "     %s: %s, against %s (%s)"
              .formatted(
                  BandWords.answer(step),
                  BandWords.measured(step),
                  BandWords.threshold(step),
                  step.clause()));
    }
    answer.notes().forEach(note -> lines.add("  Note: " + note));
    missing(answer).forEach(this::missing);
  }

  private void facts(BandFacts facts) {
    BandFacts.Hours hours = facts.hours();
    lines.add(
        "  %s, %s; %s weeks; %s h of duty, %s h of it out of hours"
            .formatted(
                JsonText.written(facts.kind()),
                JsonText.written(facts.working()),
                BandWords.plain(hours.weeks()),
                BandWords.plain(hours.duty()),
                BandWords.plain(hours.outside())));
    String plain = BandWords.plain(hours.plainWorkAWeek());
    lines.add(
        switch (hours.cover()) {
          case NO ->
              "  an average week: " + plain + " h of work; leave is not covered by colleagues";
          case YES ->
              "  an average week: %s h of work, %s h with prospective cover of %s weeks of leave a year"
                  .formatted(
                      plain,
                      BandWords.plain(hours.workAWeek()),
                      BandWords.plain(hours.leaveWeeks()));
        });
  }
}
