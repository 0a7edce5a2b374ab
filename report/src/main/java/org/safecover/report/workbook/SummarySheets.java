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
import org.safecover.report.words.ProofWords;

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

  /// Who and what carries each argument of the proof of need.
  void proof(Plan plan) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Proof of need",
            List.of(new Column("Argument", 12), new Column("Part", 12), new Column("Says", 130)));
    ProofWords proof = new ProofWords(plan, words);
    sheet.row(Cell.of("All"), Cell.of("Sum"), Cell.of(proof.sum()));
    int number = 1;
    for (ProofWords.Said said : proof.arguments()) {
      String name = Integer.toString(number++);
      sheet.row(Cell.of(name), Cell.of("Claim"), Cell.of(said.claim()));
      said.people().forEach(p -> sheet.row(Cell.of(name), Cell.of("Person"), Cell.of(p)));
      said.others().forEach(o -> sheet.row(Cell.of(name), Cell.of("Nobody else"), Cell.of(o)));
    }
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
