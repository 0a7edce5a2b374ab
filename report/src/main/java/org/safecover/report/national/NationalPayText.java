package org.safecover.report.national;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.invented.InventedEngland;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PayWords;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.national.YearsPay;

/// A country's pay in a few lines: one for each contract.
public final class NationalPayText {

  private static final String ROW = "%-15s %-10s %9s %12s %12s %12s %12s %18s";

  private NationalPayText() {}

  /// @param pay under each contract, on the same assumptions
  public static List<String> lines(
      InventedEngland england, List<YearsPay> pay, List<Assumption> assumed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "A year's pay of %s in %s (seed %d)"
            .formatted(
                Amounts.count(england.doctors(), "invented doctor", "invented doctors"),
                Amounts.count(england.hospitals(), "hospital", "hospitals"),
                england.seed()));
    assumed.forEach(each -> lines.add("Assumed: " + each));
    lines.add("");
    lines.add(
        ROW.formatted(
            "Contract", "As at", "Said", "Not said", "1 in 10", "Median", "9 in 10", "Together"));
    pay.forEach(each -> lines.add(line(each)));
    return lines;
  }

  private static String line(YearsPay pay) {
    return ROW.formatted(
        pay.priced().contract().id(),
        pay.priced().day(),
        "%,d".formatted(pay.said()),
        "%,d".formatted(pay.unsaid()),
        percentile(pay, 10),
        percentile(pay, 50),
        percentile(pay, 90),
        pay.said() == 0 ? "" : PayWords.pounds(pay.total()));
  }

  private static String percentile(YearsPay pay, int inHundred) {
    return pay.said() == 0 ? "" : PayWords.pounds(pay.percentile(inHundred));
  }
}
