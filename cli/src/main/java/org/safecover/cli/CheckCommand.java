package org.safecover.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.RotaJudging;
import org.safecover.report.check.CheckCsv;
import org.safecover.report.check.CheckJson;
import org.safecover.report.check.CheckText;
import org.safecover.report.check.RotaFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Judges a hospital's rota by the working-time limits.
@Command(
    name = "check",
    description = "Check a rota against the working-time limits of contract and law.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 no breach, 1 breaches were found, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover check examples/cpft-january-2016",
      "  safecover check our-hospital --person P07",
      "  safecover check our-hospital.xlsx --contract 2016 --as-at 2019-10-02 --format csv"
    })
final class CheckCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    CSV
  }

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Option(
      names = "--contract",
      paramLabel = "ID",
      description = "Judge everybody by this contract. Default: each person's own.")
  private @Nullable String contract;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "Judge by the figures in force on this date. Default: on each duty's own day.")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Judge this person alone, with the nearest miss of every limit.")
  private @Nullable String person;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What to print: text, json or csv. Default: text.")
  private Format format = Format.TEXT;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RotaJudging judging =
        new RotaJudging(
            Optional.ofNullable(contract), Optional.ofNullable(asAt), Optional.ofNullable(person));
    RotaFindings findings = judging.judge(hospital.path());
    switch (format) {
      case TEXT -> CheckText.lines(findings).forEach(console.out()::println);
      case JSON -> console.out().print(CheckJson.text(findings));
      case CSV -> console.out().print(CheckCsv.text(findings));
    }
    return (findings.hasBreaches() ? ExitCode.FOUND : ExitCode.CLEAN).number();
  }
}
