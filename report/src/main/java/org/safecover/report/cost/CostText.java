package org.safecover.report.cost;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rate;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PayWords;
import org.safecover.rules.pay.covering.CoverCost;
import org.safecover.rules.pay.covering.CoverCost.Extra;
import org.safecover.rules.pay.covering.CoverCost.Withheld;

/// What covering costs, for people.
public final class CostText {

  private CostText() {}

  public static List<String> lines(Hospital hospital, Plan plan, CoverCost cost) {
    List<String> lines = new ArrayList<>();
    lines.add("%s (%s)".formatted(hospital.name(), hospital.odsCode()));
    lines.add("What the plan for action " + plan.action() + " costs");
    assumed(hospital, lines);
    lines.add("");
    if (cost.groups().isEmpty()) {
      lines.add("Nobody covers, so no extra work is paid.");
    }
    cost.groups().forEach((group, extra) -> extra(lines, group.text(), extra));
    lines.add("Extra pay in all: " + PayWords.pounds(cost.pay()));
    lines.add("");
    withheld(lines, cost);
    return List.copyOf(lines);
  }

  private static void assumed(Hospital hospital, List<String> lines) {
    List<Rate> rates = hospital.rates().rates();
    long assumed = rates.stream().filter(rate -> rate.origin() == Origin.ASSUMED).count();
    if (rates.isEmpty()) {
      lines.add("The hospital has no rate card (rates.yaml), so no hour of cover has a price.");
    } else if (assumed > 0) {
      lines.add(
          "Assumed for this example: %d of %s"
              .formatted(assumed, Amounts.count(rates.size(), "rate of pay", "rates of pay")));
    }
  }

  private static void extra(List<String> lines, String group, Extra extra) {
    lines.add(
        "%s: %s, %s of extra work, %s at the rate card"
            .formatted(
                group,
                Amounts.count(extra.covers(), "stretch covered", "stretches covered"),
                Amounts.length(extra.hours()),
                PayWords.pounds(extra.pay())));
    if (!extra.unpriced().isZero()) {
      lines.add("  %s of it have no rate".formatted(Amounts.length(extra.unpriced())));
    }
    lines.add(
        "  taken as time off in lieu instead, hour for hour: %s still to be given back"
            .formatted(Amounts.length(extra.hours())));
    lines.add(
        "  planned work given up to cover or to rest: %s"
            .formatted(Amounts.length(extra.released())));
  }

  private static void withheld(List<String> lines, CoverCost cost) {
    Withheld withheld = cost.withheld();
    lines.add(
        "Pay withheld, if everybody called out stays away (%s): %s to %s, by point of the scale"
            .formatted(
                Amounts.count(withheld.duties(), "day of duty", "days of duty"),
                PayWords.pounds(withheld.least()),
                PayWords.pounds(withheld.most())));
    if (withheld.notPriced() > 0) {
      lines.add("  %d of those days have no known salary or rule".formatted(withheld.notPriced()));
    }
    lines.add("  Nobody is asked who will come, so this is a bound; if all come it is £0.00.");
    Money least = cost.pay().minus(withheld.most());
    lines.add(
        "Net cost of covering: %s to %s"
            .formatted(PayWords.pounds(least), PayWords.pounds(cost.pay())));
  }
}
