package org.safecover.cli.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.safecover.app.load.NationalWork;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.domain.invented.InventedEngland;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prices an invented country of doctors under several contracts.
@Command(
    name = "national",
    description = "Invent a country of doctors in training and price a year under contracts.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Every doctor is invented; nothing is read. Hospitals have some 1,310 doctors each, with a",
      "rota of a year. The same number and seed always give the same lines.",
      "",
      "Exit codes: 0 done, 2 unusable usage.",
      "",
      "Example:",
      "  safecover national --doctors 55000 --contract 2002 --contract 2016",
      "      --assume standard-day=8 --assume part-time-bands=flowchart"
    })
public final class NationalCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--doctors",
      required = true,
      paramLabel = "NUMBER",
      description = "How many doctors, from 8 to 1000000.")
  private int doctors;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed invents the same doctors. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--contract",
      required = true,
      paramLabel = "ID",
      description = "A contract to price them under, such as 2002 or 2016. Repeatable.")
  private List<String> contracts = new ArrayList<>();

  @Option(
      names = "--assume",
      paramLabel = "NAME=VALUE",
      description = "Assume a figure that is not sourced, such as basic-rise=11%%. Repeatable.")
  private List<String> assume = new ArrayList<>();

  public NationalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (doctors < InventedEngland.FEWEST_DOCTORS || doctors > InventedEngland.MOST_DOCTORS) {
      throw UnusableInput.saying(
          "--doctors is %d; give a number from %d to %d."
              .formatted(doctors, InventedEngland.FEWEST_DOCTORS, InventedEngland.MOST_DOCTORS));
    }
    NationalWork work = new NationalWork(new InventedEngland(doctors, seed), contracts, assume);
    try (WorkProgress progress = WorkProgress.on(console, "Hospitals priced")) {
      work.lines(progress::done).forEach(console.out()::println);
    }
    return ExitCode.CLEAN.number();
  }
}
