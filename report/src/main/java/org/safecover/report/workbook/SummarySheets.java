package org.safecover.report.workbook;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.board.AssumedRows;
import org.safecover.report.board.Holding;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.words.ActionFacts;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// The first sheet, which says what the plan reaches, and the last, which says what it rests on.
record SummarySheets(Workbook workbook, PlanWords words) {

  void summary(Hospital hospital, Plan plan, PlanBoard board) {
    Sheet sheet =
        new Sheet(
            workbook, "Summary", List.of(new Column("Subject", 26), new Column("Finding", 110)));
    Cell verdict = Cell.of(words.verdict());
    if (plan.gaps().isEmpty()) {
      sheet.row(Cell.of("Verdict"), verdict);
    } else {
      sheet.alarm(Cell.of("Verdict"), verdict);
    }
    ActionFacts.of(hospital, plan)
        .forEach(fact -> sheet.row(Cell.of(fact.name()), Cell.of(fact.text())));
    sheet.row(Cell.of("Assumed"), Cell.of(AssumedRows.sentence(board.assumed())));
    sheet.row(Cell.of("Emergency posts"), Cell.of(board.posts()));
    for (Holding holding : Holding.values()) {
      sheet.row(
          Cell.of("Post hours, " + holding.text()), Cell.of(Amounts.length(board.length(holding))));
    }
    int number = 1;
    for (Level level : plan.levels()) {
      sheet.row(
          Cell.of("Level " + number++),
          Cell.of(
              PlanWords.level(level.objective(), level.value()) + ": " + PlanWords.proof(level)));
    }
    sheet.row(Cell.of("To verify"), Cell.of("safecover verify plan.json --hospital DIR"));
  }

  void assumptions(List<AssumedRows> assumed) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Assumptions",
            List.of(
                new Column("Table", 60),
                new Column("Assumed rows", 16),
                new Column("All rows", 16)));
    sheet.row(Cell.of(AssumedRows.sentence(assumed)));
    for (AssumedRows rows : assumed) {
      sheet.row(Cell.of(rows.table()), Cell.of(rows.assumed()), Cell.of(rows.all()));
    }
  }
}
