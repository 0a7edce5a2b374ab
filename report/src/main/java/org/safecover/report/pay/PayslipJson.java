package org.safecover.report.pay;

import java.io.StringWriter;
import java.math.RoundingMode;
import org.safecover.domain.figure.Ratio;
import org.safecover.report.json.JsonText;
import org.safecover.report.pay.Payslips.Payslip;
import org.safecover.rules.pay.PayRules;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;

/// A year's pay for other programs. Money is text in pounds and pence; hours and shares are exact
/// fractions beside their decimals.
public final class PayslipJson {

  private static final int PLACES = 6;

  private PayslipJson() {}

  /// One object, ended by a line break.
  public static String text(Payslips slips) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> whole(json, slips));
    }
    return writer.toString();
  }

  private static void whole(JsonText json, Payslips slips) {
    json.text("format", "safecover-pay/1")
        .text("hospital", slips.hospital().odsCode())
        .text("contract", slips.contract().id())
        .text("title", slips.contract().title())
        .text("asAt", slips.day())
        .texts("assumed", slips.assumed())
        .number("assumedStandings", slips.assumedStandings())
        .list("missing", slips.missing(), each -> missing(json, each))
        .list("people", slips.people(), slip -> person(json, slip));
  }

  private static void missing(JsonText json, Missing missing) {
    json.text("figure", missing.id())
        .text("title", missing.title())
        .text("why", missing.why())
        .textOrNull("assume", missing.assumable().map(what -> what.text()));
  }

  private static void person(JsonText json, Payslip slip) {
    json.text("person", slip.pattern().person().id()).text("rota", slip.pattern().rota());
    switch (slip.statement()) {
      case PayStatement.Known known -> {
        json.text("yearly", known.total().pounds())
            .text("hoursAWeek", known.hours())
            .texts("assumed", known.assumed())
            .texts("notes", known.notes())
            .list("lines", known.lines(), line -> line(json, line));
      }
      case PayStatement.CannotSay cannot ->
          json.texts("cannotBeSaidFor", cannot.missing().stream().map(Missing::id).toList());
    }
  }

  private static void line(JsonText json, PayLine line) {
    json.text("rule", line.rule())
        .text("what", line.what())
        .word("kind", line.kind())
        .textOrNull("hours", line.hours().map(Ratio::toString))
        .text("of", line.of().pounds())
        .text("share", line.share())
        .text("shareDecimal", line.share().rounded(PLACES, RoundingMode.HALF_UP))
        .word("rounding", line.rounding())
        .text("yearly", line.yearly().pounds())
        .text("clause", PayRules.text(line.rule()).clause());
  }
}
