package org.safecover.national.trust;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.national.task.BrokenInput;
import org.safecover.national.task.Fault;

/// Where the hospital of one trust lies: a folder or a workbook, at the same path on every machine.
public record HospitalInput(String path) implements Serializable {

  /// What the files say.
  ///
  /// @throws BrokenInput with every problem in them
  public Hospital hospital() {
    return switch (HospitalFolder.read(Path.of(path))) {
      case Intake.Facts<Hospital>(Hospital hospital) -> hospital;
      case Intake.Unusable<Hospital>(List<Problem> problems) ->
          throw new BrokenInput(problems.stream().map(HospitalInput::fault).toList());
    };
  }

  /// The hospital facing an action.
  ///
  /// @param action its id, as in the hospital's files or the national calendar
  /// @throws BrokenInput with every problem
  public Facing facing(String action) {
    Hospital hospital = hospital();
    return usable(() -> {
      LoadedHospital loaded = LoadedHospital.of(hospital);
      return new Facing(loaded, loaded.announced(action, Optional.empty()));
    });
  }

  /// A hospital, and the action that it is to face.
  public record Facing(LoadedHospital loaded, Announced announced) {}

  /// Does something that may find its input unusable.
  ///
  /// @throws BrokenInput when it does
  public static <T> T usable(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnusableInput unusable) {
      throw new BrokenInput(List.of(Fault.saying(String.join(" ", unusable.lines()))));
    }
  }

  private static Fault fault(Problem problem) {
    Place at = problem.at();
    return new Fault(
        at.file(),
        at.sheet().orElse(""),
        at.row().map(String::valueOf).orElse(""),
        at.column().orElse(""),
        problem.found(),
        problem.wanted());
  }
}
