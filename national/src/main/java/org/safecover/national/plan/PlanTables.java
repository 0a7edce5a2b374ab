package org.safecover.national.plan;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.country.Trust;
import org.safecover.national.plan.TrustPlan.Open;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Group;
import org.safecover.report.country.CsvTable;

/// Plans by trust, system, region and in all, and the gaps that they leave.
public record PlanTables(Findings<TrustPlan> findings) {

  public CsvTable plans() {
    return new CsvTable(
        "plan",
        List.of(
            "level",
            "name",
            "trusts",
            "broken",
            "uncovered",
            "no_plan_less_than",
            "proven_best",
            "gaps",
            "covers",
            "patients_moved"),
        findings.groups().stream().map(this::row).toList());
  }

  private List<String> row(Group group) {
    List<TrustPlan> plans = findings.of(group);
    return List.of(
        group.level().text(),
        group.name(),
        Integer.toString(plans.size()),
        Integer.toString(group.trusts().size() - plans.size()),
        Long.toString(plans.stream().mapToLong(TrustPlan::uncovered).sum()),
        Long.toString(plans.stream().mapToLong(TrustPlan::bound).sum()),
        Long.toString(plans.stream().filter(plan -> plan.uncovered() == plan.bound()).count()),
        Integer.toString(plans.stream().mapToInt(plan -> plan.gaps().size()).sum()),
        Integer.toString(plans.stream().mapToInt(plan -> plan.covers().size()).sum()),
        Integer.toString(plans.stream().mapToInt(TrustPlan::patients).sum()));
  }

  public CsvTable gaps() {
    List<List<String>> rows = new ArrayList<>();
    for (Trust trust : findings.trusts()) {
      findings.find(trust).map(TrustPlan::gaps).orElse(List.of()).stream()
          .map(gap -> row(trust, gap))
          .forEach(rows::add);
    }
    return new CsvTable(
        "gaps",
        List.of("trust", "post", "area", "role", "competencies", "start", "end", "criticality"),
        rows);
  }

  private static List<String> row(Trust trust, Open gap) {
    return List.of(
        trust.id().text(),
        gap.post(),
        gap.area(),
        gap.role(),
        String.join(";", gap.competencies()),
        gap.start().toString(),
        gap.end().toString(),
        Integer.toString(gap.criticality()));
  }
}
