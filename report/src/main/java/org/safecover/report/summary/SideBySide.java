package org.safecover.report.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.rota.Priority;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// Two plans of one hospital in two columns.
public final class SideBySide {

  private static final String GUTTER = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  private SideBySide() {}

  public static List<String> lines(Plan left, Plan right) {
    SideBySide table = new SideBySide();
    table.row("Action", left.action().text(), right.action().text());
    table.row("Withdrawal", withdrawal(left), withdrawal(right));
    table.figures(PlanFigures.of(left), PlanFigures.of(right));
    for (int i = 0; i < Math.min(left.levels().size(), right.levels().size()); i++) {
      table.row(
          "Level " + (i + 1) + ": " + left.levels().get(i).objective().text(),
          PlanWords.proof(left.levels().get(i)),
          PlanWords.proof(right.levels().get(i)));
    }
    return table.drawn();
  }

  private void figures(PlanFigures left, PlanFigures right) {
    row("Emergency posts touched", left.posts(), right.posts());
    row("  held as rostered", left.heldThroughout(), right.heldThroughout());
    row("  covers", left.covers(), right.covers());
    row("  doctors who cover", left.covering(), right.covering());
    row("  gaps", left.gaps(), right.gaps());
    row("  time uncovered", Amounts.length(left.uncovered()), Amounts.length(right.uncovered()));
    row("Sessions moved by the action", left.movedByAction(), right.movedByAction());
    row("Sessions moved to free doctors", left.movedByPlan(), right.movedByPlan());
    row("Patients moved", left.allPatients(), right.allPatients());
    Arrays.stream(Priority.values())
        .forEach(p -> row("  " + PlanWords.priority(p), left.patients(p), right.patients(p)));
    row("Planned duties released", left.releases(), right.releases());
  }

  private static String withdrawal(Plan plan) {
    return ActionWords.withdrawal(plan.version().withdrawal());
  }

  private void row(String label, Object left, Object right) {
    rows.add(List.of(label, String.valueOf(left), String.valueOf(right)));
  }

  private List<String> drawn() {
    int first = width(0);
    int second = width(1);
    return rows.stream()
        .map(row -> pad(row.get(0), first) + GUTTER + pad(row.get(1), second) + GUTTER + row.get(2))
        .toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
