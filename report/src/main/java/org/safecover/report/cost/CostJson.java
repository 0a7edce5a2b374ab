package org.safecover.report.cost;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.report.json.JsonText;
import org.safecover.rules.pay.covering.CoverCost;
import org.safecover.rules.pay.covering.CoverCost.Extra;
import org.safecover.rules.pay.covering.CoverCost.Withheld;

/// What covering costs, for other programs.
public final class CostJson {

  private CostJson() {}

  /// One object, ended by a line break.
  public static String text(Plan plan, CoverCost cost) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> whole(json, plan, cost));
    }
    return writer.toString();
  }

  private static void whole(JsonText json, Plan plan, CoverCost cost) {
    Withheld withheld = cost.withheld();
    json.text("format", "safecover-cost/1")
        .text("hospital", plan.hospital())
        .text("action", plan.action())
        .list("groups", List.copyOf(cost.groups().entrySet()), group -> group(json, group))
        .text("extraPay", cost.pay().pounds())
        .object(
            "withheldIfAllStayAway",
            () ->
                json.number("daysOfDuty", withheld.duties())
                    .text("least", withheld.least().pounds())
                    .text("most", withheld.most().pounds())
                    .number("daysNotPriced", withheld.notPriced()))
        .object(
            "netCost",
            () ->
                json.text("least", cost.pay().minus(withheld.most()).pounds())
                    .text("most", cost.pay().pounds()));
  }

  private static void group(JsonText json, Map.Entry<StaffGroup, Extra> group) {
    Extra extra = group.getValue();
    json.word("group", group.getKey())
        .number("covers", extra.covers())
        .text("extraWork", extra.hours())
        .text("withoutRate", extra.unpriced())
        .text("extraPay", extra.pay().pounds())
        .text("plannedWorkGivenUp", extra.released());
  }
}
