package org.safecover.cli.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.check.Broken;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.ChainCheck.Extent;
import org.safecover.app.check.EnclosureCheck;
import org.safecover.app.check.ExportCheck;
import org.safecover.app.check.ExportWriter;
import org.safecover.app.check.Kinds;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.load.Loading;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.protocol.Party;
import org.safecover.protocol.recall.EditionTexts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks the chains of ledgers, and exports them.
@Command(
    name = "ledger",
    description = "Check the chains of ledgers, or export ledgers for somebody to check elsewhere.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "verify|export",
    footer = {
      "",
      "Examples:",
      "  safecover ledger verify",
      "  safecover ledger export --for union --out union.ledgers",
      "  safecover ledger verify union.ledgers"
    })
public final class LedgerCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  public LedgerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line =
        Optional.ofNullable(spec)
            .map(CommandSpec::commandLine)
            .orElseGet(() -> new CommandLine(this));
    throw new CommandLine.ParameterException(line, "Say verify or export.");
  }

  @Command(
      name = "verify",
      description = {
        "Check every hash of every ledger, and that every event follows on those before it: in an",
        "exported file, or where the ledgers are kept. Names the first link that is broken."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Exit codes: 0 every chain holds, 1 one is broken, 2 unusable input or usage."})
  int verify(
      @Parameters(
              paramLabel = "EXPORT",
              arity = "0..1",
              description = "An exported file. Default: the ledgers where they are kept.")
          @Nullable Path export,
      @Mixin Store store)
      throws IOException {
    if (export == null) {
      return verifyStore(store);
    }
    if (store.isNamed()) {
      throw UnusableInput.saying("Give an exported file, or --data or --database-url, not both.");
    }
    return verifyFile(export);
  }

  private int verifyStore(Store store) {
    ChainCheck check = new ChainCheck(kinds(), Extent.EVERYTHING);
    store.read(database -> {
      new Readings(database).tellAll(check);
      return check;
    });
    return check.findBroken().map(this::broken).orElseGet(() -> holds(check.tally()));
  }

  private int verifyFile(Path export) throws IOException {
    if (!Files.isRegularFile(export)) {
      throw UnusableInput.saying(export + ": found no such file");
    }
    try (InputStream file = Files.newInputStream(export)) {
      return switch (ExportCheck.check(kinds(), file)) {
        case ExportCheck.Result.Whole(var viewer, var written, var tally) -> {
          console.out().println("Shown to " + viewer + ", written " + written + ".");
          yield holds(tally);
        }
        case ExportCheck.Result.Torn(var first) -> broken(first);
        case ExportCheck.Result.NotAnExport(var found) ->
            throw UnusableInput.saying(
                export + ": found '" + found + "' at its beginning",
                "Give a file that safecover ledger export has written.");
      };
    }
  }

  private int broken(Broken first) {
    console.out().println("The first broken link: " + first);
    return ExitCode.FOUND.number();
  }

  private int holds(ChainCheck.Tally tally) {
    console
        .out()
        .printf(
            "Every chain holds: %d ledgers, %d events, %d more as hashes only.%n",
            tally.ledgers(), tally.events(), tally.hidden());
    var documents = tally.documents();
    if (tally.erased() > 0) {
      console.out().printf("Erased when their time was over: %d events.%n", tally.erased());
    }
    if (!documents.equals(new EnclosureCheck.Documents(0, 0, 0))) {
      console
          .out()
          .printf(
              "Documents that entries rest on: %d, %d erased, %d never kept.%n",
              documents.whole(), documents.erased(), documents.missing());
    }
    return ExitCode.CLEAN.number();
  }

  @Command(
      name = "export",
      description = "Write ledgers to a file, with their hashes, for somebody to check elsewhere.",
      mixinStandardHelpOptions = true,
      footer = {"", "Exit codes: 0 written, 2 unusable input or usage."})
  int export(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "The file to write. It must not exist.")
          Path out,
      @Mixin Reader reader,
      @Mixin Store store) {
    Optional<Viewer> viewer = reader.findViewer();
    store.read(database -> {
      try (OutputStream file = new BufferedOutputStream(OwnFile.create(out))) {
        Readings readings = new Readings(database);
        String name = viewer.map(Viewer::name).orElse(ExportWriter.EVERYTHING);
        ExportWriter writer = ExportWriter.begin(file, name, console.clock().instant());
        viewer.ifPresentOrElse(who -> readings.tell(who, writer), () -> readings.tellAll(writer));
        writer.end();
        return name;
      } catch (IOException e) {
        throw UnusableInput.saying(out + ": cannot be written: " + e.getMessage());
      }
    });
    console.out().println("Written: " + out);
    return ExitCode.CLEAN.number();
  }

  /// For whom ledgers are exported.
  static final class Reader {

    @Option(
        names = "--for",
        paramLabel = "PARTY",
        description = {
          "What this party is shown: trust, nhs-england, union, or doctor: and an id. Default:",
          "everything, which is for auditors."
        })
    private @Nullable String party;

    @Option(
        names = "--trust",
        paramLabel = "CODE",
        description = "The code of the trust, where the party is a trust or a doctor.")
    private @Nullable String trust;

    Optional<Viewer> findViewer() {
      return Optional.ofNullable(party).map(this::viewer);
    }

    private Viewer viewer(String text) {
      Party who =
          Party.find(text)
              .filter(found -> found != Party.Clock.HOUR)
              .orElseThrow(() ->
                  UnusableInput.saying(
                      "--for: found '" + text + "'",
                      "Write trust, nhs-england, union, or doctor: and an id."));
      boolean national = who == Party.Organisation.NHS_ENGLAND || who == Party.Organisation.UNION;
      String code = Optional.ofNullable(trust).orElse(national ? "ANY" : "");
      if (!TrustCode.isOne(code)) {
        throw UnusableInput.saying(
            "--trust: found '" + code + "'", "Write the trust's code, such as RXK.");
      }
      return Viewer.of(who, new TrustCode(code));
    }
  }

  static Kinds kinds() {
    return Kinds.with(Loading.facts(EditionFiles.read(EditionTexts.all())));
  }
}
