package org.safecover.app.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.recall.Editions;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.file.FileText;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallForm;
import org.safecover.protocol.recall.RecallProtocol;
import org.safecover.protocol.recall.RecallState;
import org.safecover.protocol.text.LedgerText;
import org.safecover.protocol.text.LedgerText.Line;
import org.safecover.protocol.text.LedgerText.LineProblem;

/// Reads the ledger of a recall from a file, or from the file `recall.jsonl` of a folder.
public final class RecallLedger {

  private static final String NAME = "recall.jsonl";

  private RecallLedger() {}

  /// The lines of the ledger, at least one.
  ///
  /// @throws UnusableInput with every problem, when there is any
  public static List<Line<RecallEvent>> read(Path folderOrFile, Editions editions) {
    Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
    String name = String.valueOf(file.getFileName());
    Problems problems = new Problems();
    Optional<List<Line<RecallEvent>>> lines =
        FileText.read(file, name, FileText.LARGEST_TABLE, problems)
            .flatMap(text -> lines(text, name, editions, problems));
    Intake<List<Line<RecallEvent>>> intake = problems.orElse(lines::orElseThrow, name);
    return Loading.facts(intake);
  }

  private static Optional<List<Line<RecallEvent>>> lines(
      String text, String name, Editions editions, Problems problems) {
    LedgerText<RecallState, RecallEvent> ledger =
        new LedgerText<>(new RecallProtocol(editions), new RecallForm());
    return switch (ledger.read(text)) {
      case LedgerText.Read.Good<RecallEvent>(var lines) -> Optional.of(lines);
      case LedgerText.Read.Bad<RecallEvent>(var found) -> {
        found.forEach(problem -> add(problem, name, problems));
        yield Optional.empty();
      }
    };
  }

  private static void add(LineProblem problem, String name, Problems problems) {
    String field = problem.problem().field();
    Place at =
        new Place(
            name,
            Optional.empty(),
            Optional.of(problem.line()),
            field.isEmpty() ? Optional.empty() : Optional.of(field));
    problems.add(at, problem.problem().found(), problem.problem().wanted());
  }
}
