package org.safecover.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.pay.WorkProgress;
import org.safecover.domain.country.Country;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.domain.invented.InventedTrusts;
import org.safecover.report.country.CountryFiles;
import org.safecover.report.hospital.HospitalFiles;
import org.safecover.report.words.Amounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Invents a hospital and writes its folder.
@Command(
    name = "generate",
    description = "Invent a hospital of a given size and write its folder; or a whole country.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Examples:",
      "  safecover generate --doctors 90 --seed 7 out/invented",
      "  safecover generate england --seed 7 out/england"
    })
final class GenerateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder to write; must be new or empty.")
  private @Nullable Path folder;

  @Option(
      names = "--doctors",
      paramLabel = "NUMBER",
      description = "How many doctors, from 20 to 2000.")
  private @Nullable Integer doctors;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed invents the same hospital. Default: 1.")
  private long seed = 1;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (doctors == null) {
      throw missing("option: '--doctors=NUMBER'");
    }
    if (folder == null) {
      throw missing("parameter: 'DIR'");
    }
    return hospital(doctors, folder);
  }

  private ParameterException missing(String what) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Missing required " + what);
  }

  @Command(
      name = "england",
      description = {
        "Invent 216 trusts, together as large as England's are, in regions and integrated care",
        "systems, with the time it takes from one to another; and write their folders."
      },
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class,
      footer = {"", "Example:", "  safecover generate england --seed 7 out/england"})
  Integer england(
      @Parameters(paramLabel = "DIR", description = "Folder to write; must be new or empty.")
          Path target,
      @Option(
              names = "--seed",
              paramLabel = "NUMBER",
              defaultValue = "1",
              description = "The same seed invents the same country. Default: 1.")
          long countrySeed) {
    InventedTrusts trusts = new InventedTrusts(countrySeed);
    OutFolder.fresh(target).fill(into -> writeTrusts(trusts, into));
    console
        .out()
        .printf(
            "%s with %s in %s%n",
            Amounts.count(InventedTrusts.COUNT, "invented trust", "invented trusts"),
            Amounts.count(InventedTrusts.DOCTORS, "doctor", "doctors"),
            target);
    return ExitCode.CLEAN.number();
  }

  private void writeTrusts(InventedTrusts trusts, Path into) throws IOException {
    Country country = trusts.country();
    CountryFiles.write(country, into);
    try (WorkProgress progress = WorkProgress.on(console, "Trusts invented")) {
      for (int number = 0; number < InventedTrusts.COUNT; number++) {
        String folderName = country.trusts().get(number).id().text();
        HospitalFiles.write(trusts.hospital(number), into.resolve(folderName));
        progress.done(number + 1, InventedTrusts.COUNT);
      }
    }
  }

  private Integer hospital(int doctors, Path folder) {
    if (doctors < InventedHospital.FEWEST_DOCTORS || doctors > InventedHospital.MOST_DOCTORS) {
      throw UnusableInput.saying(
          "--doctors is %d; give a number from %d to %d."
              .formatted(doctors, InventedHospital.FEWEST_DOCTORS, InventedHospital.MOST_DOCTORS));
    }
    OutFolder target = OutFolder.fresh(folder);
    Hospital hospital = InventedHospital.of(doctors, seed);
    target.fill(into -> HospitalFiles.write(hospital, into));
    console
        .out()
        .printf(
            "%s: %s, %s, %s in %s%n",
            hospital.name(),
            Amounts.count(hospital.people().size(), "doctor", "doctors"),
            Amounts.count(hospital.duties().size(), "duty", "duties"),
            Amounts.count(hospital.sessions().size(), "session", "sessions"),
            folder);
    hospital
        .actions()
        .forEach(action ->
            console.out().println("Next: safecover plan " + folder + " --action " + action.id()));
    return ExitCode.CLEAN.number();
  }
}
