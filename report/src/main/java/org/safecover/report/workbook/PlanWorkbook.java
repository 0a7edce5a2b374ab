package org.safecover.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.words.PlanWords;

/// `plan.xlsx`: one plan as a workbook.
public final class PlanWorkbook {

  private PlanWorkbook() {}

  /// Writes the whole workbook; the same plan gives the same bytes. The stream stays open.
  ///
  /// @throws IllegalArgumentException when the plan names what the hospital does not have
  public static void write(Hospital hospital, Plan plan, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("safecover-plan", ".xlsx");
    try {
      draft(hospital, plan, draft);
      FixedTimes.copy(draft, plan.version().knownFrom() + "T00:00:00Z", out);
    } finally {
      Files.delete(draft);
    }
  }

  private static void draft(Hospital hospital, Plan plan, Path file) throws IOException {
    PlanBoard board = PlanBoard.of(hospital, plan);
    PlanWords words = new PlanWords(hospital, plan);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Safecover", "1.0")) {
      workbook.properties().setTitle("Cover plan " + plan.action() + ", " + hospital.name());
      SummarySheets summary = new SummarySheets(workbook, words);
      CoverSheets covers = new CoverSheets(workbook, words);
      summary.summary(hospital, plan, board);
      covers.board(board);
      covers.covers(board.covering());
      new PeopleSheet(hospital, board, words).write(workbook);
      covers.moved(board.moved());
      covers.gaps(plan);
      summary.proof(plan);
      summary.assumptions(board.assumed());
    }
  }
}
