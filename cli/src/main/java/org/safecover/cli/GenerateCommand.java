package org.safecover.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.report.hospital.HospitalFiles;
import org.safecover.report.words.Amounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Invents a hospital and writes its folder.
@Command(
    name = "generate",
    description = "Invent a hospital of a given size and write its folder.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {"", "Example:", "  safecover generate --doctors 90 --seed 7 out/invented"})
final class GenerateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder to write; must be new or empty.")
  private Path folder = Path.of("");

  @Option(
      names = "--doctors",
      required = true,
      paramLabel = "NUMBER",
      description = "How many doctors, from 20 to 2000.")
  private int doctors;

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
