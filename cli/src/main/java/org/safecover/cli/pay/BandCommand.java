package org.safecover.cli.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.BandWork;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.HospitalSource;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.report.band.BandFindings;
import org.safecover.report.band.BandJson;
import org.safecover.report.band.BandText;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says the New Deal band of each doctor on the 2002 contract and of each rota.
@Command(
    name = "band",
    description = "Say the New Deal band of a rota and of each doctor on it (2002 contract).",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every band is said, 1 a band cannot be said, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover band examples/cpft-january-2016",
      "  safecover band examples/cpft-january-2016 --person north-12",
      "  safecover band our-hospital --assume on-call-bands=flowchart --format json"
    })
public final class BandCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Option(
      names = "--public-holidays",
      paramLabel = "HOW",
      defaultValue = "counted",
      description =
          "What normal days on public holidays are: counted or as-leave. Default: counted, since a"
              + " band is that of the pattern, whatever calendar it meets.")
  private PublicHolidays publicHolidays = PublicHolidays.COUNTED;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Show this person alone, with every question on the way.")
  private @Nullable String person;

  @Option(
      names = "--assume",
      paramLabel = "NAME=VALUE",
      description =
          "Assume a figure that is not sourced: on-call-bands=flowchart (or =union-guide),"
              + " part-time-bands=flowchart, standard-day=HOURS or leave-days=DAYS. May be given"
              + " more than once.")
  private List<String> assume = new ArrayList<>();

  @Mixin private TextOrJson format = new TextOrJson();

  public BandCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BandFindings findings =
        new BandWork(publicHolidays, Optional.ofNullable(person), assume).band(hospital.path());
    format.print(console, () -> BandText.lines(findings), () -> BandJson.text(findings));
    return (findings.isWhole() ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }
}
