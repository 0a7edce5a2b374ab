package org.safecover.web.recall;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safecover.app.load.RecallLedger;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.text.LedgerText.Line;

/// Sandwell on 12 January 2016, from the example beside the program.
///
/// @param folder of the example
record SandwellExample(Path folder, Editions editions) {

  /// The years whose editions it can be judged by.
  static final List<String> YEARS = List.of("2016", "2023", "2025");

  static SandwellExample in(Path home, Editions editions) {
    return new SandwellExample(home.resolve("examples").resolve("sandwell-january-2016"), editions);
  }

  /// What happened, in order; nothing where the example is not at hand.
  List<Line<RecallEvent>> lines() {
    return Files.isDirectory(folder) ? RecallLedger.read(folder, editions) : List.of();
  }

  Optional<Edition> findEdition(String year, List<Line<RecallEvent>> lines) {
    RecallOpened opening = (RecallOpened) lines.getFirst().entry().what();
    return YEARS.contains(year)
        ? editions.findOfYear(year, opening.window().start())
        : Optional.empty();
  }
}
