package org.safecover.cli.recall;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Loading;
import org.safecover.app.load.RecallLedger;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.intake.time.LocalTimeText;
import org.safecover.protocol.Entry;
import org.safecover.protocol.recall.EditionTexts;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.RecallFile;
import org.safecover.protocol.recall.RecallHistory;
import org.safecover.protocol.text.LedgerText.Line;
import org.safecover.report.route.RouteJson;
import org.safecover.report.route.RouteReport;
import org.safecover.report.route.RouteText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says at each moment of a recall whether it was valid, and what was missing.
@Command(
    name = "recall",
    description = {
      "Say at each moment of a recall whether it was valid, and what was missing: by the edition",
      "of the agreed route of that day, or by another one."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 nobody was asked back without the recall being valid, 1 somebody was,",
      "            2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover recall examples/sandwell-january-2016",
      "  safecover recall examples/sandwell-january-2016 --at 2016-01-12T10:00 --edition 2025"
    })
public final class RecallCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FOLDER-OR-LEDGER",
      description = "A ledger of a recall, or the folder whose recall.jsonl it is.")
  private Path ledger = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description =
          "Answer at this moment only: 2016-01-12T10:00 by the clock of London, or with Z as UTC.")
  private @Nullable String at;

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Judge by the edition of 2016, 2023 or 2025. Default: that of the day.")
  private @Nullable String year;

  @Mixin private TextOrJson format = new TextOrJson();

  public RecallCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Editions editions = Loading.facts(EditionFiles.read(EditionTexts.all()));
    List<Line<RecallEvent>> lines = RecallLedger.read(ledger, editions);
    List<Entry<RecallEvent>> entries = lines.stream().map(Line::entry).toList();
    Edition edition = edition(editions, (RecallOpened) entries.getFirst().what());
    RecallHistory history = RecallHistory.of(entries, edition);
    RouteReport report =
        new RouteReport(
            history,
            edition,
            lines.stream().map(Line::account).toList(),
            Optional.ofNullable(at).map(typed -> asked(history, edition, instant(typed))));
    format.print(console, () -> RouteText.lines(report), () -> RouteJson.text(report));
    return report.tellsOfAnInvalidRecall() ? ExitCode.FOUND.number() : ExitCode.CLEAN.number();
  }

  private Edition edition(Editions editions, RecallOpened opening) {
    String asked = year;
    return asked == null
        ? editions
            .find(opening.edition())
            .orElseThrow(() -> unknown(opening.edition().toString(), editions))
        : editions
            .findOfYear(asked, opening.window().start())
            .orElseThrow(() -> unknown(asked, editions));
  }

  private static UnusableInput unknown(String asked, Editions editions) {
    return UnusableInput.saying(
        "No edition " + asked + " is known.",
        "Known: "
            + editions.all().stream()
                .map(edition -> edition.key().toString())
                .collect(Collectors.joining(", ")));
  }

  private static RouteReport.Asked asked(RecallHistory history, Edition edition, Instant instant) {
    RecallAnswer answer =
        history
            .findAt(instant, edition)
            .orElseThrow(() ->
                UnusableInput.saying(
                    "Nothing was on record at " + instant + ".",
                    "The record begins at "
                        + history.moments().getFirst().entry().happened().at()
                        + "."));
    int entries =
        (int)
            history.moments().stream()
                .filter(moment -> !moment.entry().happened().at().isAfter(instant))
                .count();
    RecallFile file = history.moments().get(entries - 1).state().file();
    return new RouteReport.Asked(answer, RecallClock.of(file, edition, instant), entries);
  }

  private static Instant instant(String typed) {
    try {
      return Instant.parse(typed);
    } catch (DateTimeException _) {
      return switch (LocalTimeText.read(typed, Editions.ZONE)) {
        case LocalTimeText.At local -> local.instant();
        case LocalTimeText.Not not ->
            throw UnusableInput.saying("--at: found " + not.found() + "; " + not.wanted());
      };
    }
  }
}
