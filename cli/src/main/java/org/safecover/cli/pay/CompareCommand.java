package org.safecover.cli.pay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.ComparisonAsked;
import org.safecover.app.load.ComparisonMaking;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.HospitalSource;
import org.safecover.cli.ProductVersion;
import org.safecover.report.compare.Audience;
import org.safecover.report.compare.CompareJson;
import org.safecover.report.compare.ComparePage;
import org.safecover.report.compare.CompareText;
import org.safecover.report.compare.CompareWorkbook;
import org.safecover.report.compare.ComparisonReport;
import org.safecover.rules.pay.comparison.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sets two contracts side by side for every doctor of a hospital.
@Command(
    name = "compare",
    description = "Compare what two contracts pay every doctor, and weigh claims about it.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every claim holds, or none was made; 1 a claim fails or cannot be said;",
      "            2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover compare our-hospital --from 2002 --to 2016",
      "  safecover compare examples/cpft-january-2016 --from 2002 --to 2015-11-offer",
      "      --assume basic-rise=10%%..12%% --claim nobody-worse-off --claim average-rise=11%%",
      "  safecover compare our-hospital --from 2002 --to 2016 --format html --out compare.html"
    })
public final class CompareCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    XLSX,
    HTML
  }

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "ID",
      description = "The contract to start from, such as 2002.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "ID",
      description = "The contract to set against it, such as 2015-11-offer or 2016.")
  private String to = "";

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      description = "Weigh this claim: nobody-worse-off, or average-rise=11%%. May be repeated.")
  private List<String> claims = List.of();

  @Option(
      names = "--hold",
      paramLabel = "WHAT",
      defaultValue = "rota",
      description =
          "What stays the same: rota (each contract takes out its own leave) or hours (of the"
              + " average week under the first). Default: rota.")
  private Held held = Held.ROTA;

  @Option(
      names = "--assume",
      paramLabel = "NAME=VALUE",
      description =
          "Assume a figure that is not sourced, such as basic-rise=11%% or 10%%..12%% for all"
              + " between. May be repeated.")
  private List<String> assumptions = List.of();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "Price by the figures in force on this date. Default: when the later was made.")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--for",
      paramLabel = "WHOM",
      defaultValue = "inside",
      description =
          "inside shows every doctor by id; outside shows none, and no count under five."
              + " Default: inside.")
  private Audience audience = Audience.INSIDE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What to write: text, json, xlsx or html. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file, which must not exist yet. Default: print.")
  private @Nullable Path out;

  public CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OutFile> file = Optional.ofNullable(out).map(OutFile::fresh);
    if (format == Format.XLSX && file.isEmpty()) {
      throw UnusableInput.saying("A workbook cannot be printed; name a file with --out.");
    }
    ComparisonReport report = report();
    if (file.isPresent()) {
      file.get()
          .fill(stream -> {
            if (format == Format.XLSX) {
              CompareWorkbook.write(report, stream);
            } else {
              OutFile.write(stream, text(report));
            }
          });
    } else {
      console.out().print(text(report));
    }
    return (report.comparison().isAllTrue() ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }

  private ComparisonReport report() {
    ComparisonAsked asked =
        new ComparisonAsked(from, to, held, claims, assumptions, Optional.ofNullable(asAt));
    try (WorkProgress progress = WorkProgress.on(console, "Comparing")) {
      return new ComparisonMaking(asked, audience, progress::done).of(hospital.path());
    }
  }

  private String text(ComparisonReport report) {
    return switch (format) {
      case TEXT, XLSX -> String.join("\n", CompareText.lines(report)) + "\n";
      case JSON -> CompareJson.text(report);
      case HTML -> ComparePage.html(report);
    };
  }
}
