package org.safecover.cli.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.PayWork;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.HospitalSource;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.report.pay.PayslipJson;
import org.safecover.report.pay.PayslipText;
import org.safecover.report.pay.Payslips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Works out a year's pay under one version of the contract.
@Command(
    name = "pay",
    description = "Work out a year's pay of each doctor in training under one contract.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 every doctor's pay is said, 1 some cannot be said, 2 unusable input or usage.",
      "",
      "Examples:",
      "  safecover pay examples/cpft-january-2016 --contract 2002 --person south-01",
      "  safecover pay examples/cpft-january-2016 --contract 2016",
      "  safecover pay our-hospital --contract 2019-refresh --as-at 2022-04-01 --format json",
      "  safecover pay our-hospital --contract 2015-11-offer --assume basic-rise=11%%"
    })
public final class PayCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HospitalSource hospital = new HospitalSource();

  @Option(
      names = "--contract",
      required = true,
      paramLabel = "ID",
      description =
          "2002, 2015-11-offer, 2016-01-offer, 2016-02-offer, 2016, 2019-refresh or 2026.")
  private String contract = "";

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description =
          "Price by the figures in force on this date. Default: the day the version was made; for"
              + " 2002 the day the rota begins.")
  private @Nullable LocalDate asAt;

  @Option(names = "--person", paramLabel = "ID", description = "This person alone.")
  private @Nullable String person;

  @Option(
      names = "--assume",
      paramLabel = "NAME=VALUE",
      description = "Assume a figure that is not sourced, such as basic-rise=11%%. Repeatable.")
  private List<String> assume = new ArrayList<>();

  @Mixin private TextOrJson format = new TextOrJson();

  public PayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Payslips slips =
        new PayWork(contract, Optional.ofNullable(asAt), Optional.ofNullable(person), assume)
            .pay(hospital.path());
    format.print(console, () -> PayslipText.lines(slips), () -> PayslipJson.text(slips));
    return (slips.areAllKnown() ? ExitCode.CLEAN : ExitCode.FOUND).number();
  }
}
