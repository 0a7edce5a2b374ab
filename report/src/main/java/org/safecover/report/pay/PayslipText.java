package org.safecover.report.pay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.report.pay.Payslips.Payslip;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PayWords;
import org.safecover.report.words.TimeWords;
import org.safecover.rules.pay.PayRules;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;
import org.safecover.rules.pay.line.PayText;

/// A year's pay for people: the heading with everything it rests on, each doctor's lines, and the
/// clause behind each kind of line.
public final class PayslipText {

  private final Payslips slips;
  private final List<String> lines = new ArrayList<>();
  private final Set<RuleId> rules = new LinkedHashSet<>();

  private PayslipText(Payslips slips) {
    this.slips = slips;
  }

  public static List<String> lines(Payslips slips) {
    PayslipText text = new PayslipText(slips);
    text.heading();
    text.missing();
    slips.people().forEach(text::person);
    text.clauses();
    return List.copyOf(text.lines);
  }

  private void heading() {
    lines.add("%s (%s)".formatted(slips.hospital().name(), slips.hospital().odsCode()));
    lines.add(
        "A year's pay under %s (%s), with the figures in force on %s"
            .formatted(
                slips.contract().title(),
                slips.contract().id(),
                new TimeWords(slips.hospital().zone()).day(slips.day())));
    lines.add(
        Amounts.count(slips.people().size(), "doctor in training", "doctors in training")
            + (slips.notPriced() == 0
                ? ""
                : "; %s, whom this contract is not made for or who have no duty, are left out"
                    .formatted(Amounts.count(slips.notPriced(), "other", "others"))));
    if (slips.assumedStandings() > 0) {
      lines.add(
          "Assumed for this example: the scale, point, stage and leave of %d of them (pay.csv)"
              .formatted(slips.assumedStandings()));
    }
    List<Assumption> assumed = slips.assumed();
    if (!assumed.isEmpty()) {
      lines.add("Rests on what is assumed:");
      assumed.forEach(each -> lines.add("  " + each + " (" + each.what().about() + ")"));
    }
  }

  private void missing() {
    if (slips.missing().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Not sourced, and needed here:");
    for (Missing each : slips.missing()) {
      lines.add("  " + each.title() + ": " + each.why());
      each.assumable()
          .ifPresent(what ->
              lines.add(
                  "    to go on, add --assume " + what.text() + "=... (" + what.about() + ")"));
    }
  }

  private void person(Payslip slip) {
    lines.add("");
    String who =
        "%s, %s, rota %s"
            .formatted(
                slip.pattern().person().id(),
                slip.pattern().person().grade().text(),
                slip.pattern().rota());
    switch (slip.statement()) {
      case PayStatement.Known known -> known(who, known);
      case PayStatement.CannotSay cannot ->
          lines.add(
              who
                  + ": cannot be said, for want of "
                  + Amounts.list(cannot.missing().stream().map(Missing::title).toList()));
    }
  }

  private void known(String who, PayStatement.Known known) {
    lines.add(
        "%s: %s for an average week of %s h"
            .formatted(who, PayWords.pounds(known.total()), PayWords.hours(known.hours())));
    known.lines().forEach(this::line);
    known.notes().forEach(note -> lines.add("  " + note));
  }

  private void line(PayLine line) {
    rules.add(line.rule());
    String hours = line.hours().map(h -> PayWords.hours(h) + " h").orElse("");
    String working =
        line.share().equals(Ratio.ONE)
            ? ""
            : "  %s of %s".formatted(PayWords.percent(line.share()), PayWords.pounds(line.of()));
    lines.add(
        "  %-17s %-34s %8s %13s%s"
            .formatted(line.rule(), line.what(), hours, PayWords.pounds(line.yearly()), working));
  }

  private void clauses() {
    if (rules.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Where each line is written");
    for (RuleId rule : rules) {
      PayText text = PayRules.text(rule);
      lines.add("  %-17s %s: %s".formatted(rule, text.title(), text.clause()));
    }
  }
}
