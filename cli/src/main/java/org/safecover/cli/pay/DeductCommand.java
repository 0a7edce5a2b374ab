package org.safecover.cli.pay;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Announced;
import org.safecover.app.load.DeductionWork;
import org.safecover.app.load.LoadedHospital;
import org.safecover.cli.ActionOption;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.HospitalSource;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.report.deduct.DeductJson;
import org.safecover.report.deduct.DeductText;
import org.safecover.report.deduct.Deductions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what a day of action costs a doctor of a given grade, point and duty.
@Command(
    name = "deduct",
    description = {
      "Say what a day of action costs a doctor of a given grade, point and duty, by the rules of",
      "that day. It asks for no names and shows none."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Examples:",
      "  safecover deduct examples/cpft-january-2016 --action 2016-01-12-full",
      "  safecover deduct our-hospital --action 2025-07-25 --format json"
    })
public final class DeductCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Mixin private ActionOption action = new ActionOption();

  @Option(
      names = "--contract",
      paramLabel = "ID",
      description =
          "Whose salaries: 2002, 2016, ... Default: that of the doctors in training here.")
  private @Nullable String contract;

  @Mixin private TextOrJson format = new TextOrJson();

  public DeductCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LoadedHospital loaded = hospital.read();
    Announced announced = action.of(loaded);
    Deductions deductions =
        new DeductionWork(loaded)
            .deductions(announced.action(), announced.version(), Optional.ofNullable(contract));
    format.print(console, () -> DeductText.lines(deductions), () -> DeductJson.text(deductions));
    return ExitCode.CLEAN.number();
  }
}
