package org.safecover.app.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.rules.calendar.ActionCalendar;
import org.safecover.rules.limits.Limits;

/// A hospital that was read without a problem, and the limits that bind its doctors.
public record LoadedHospital(Hospital hospital, Limits limits) {

  /// A hospital with the actions of the national calendar beside its own.
  ///
  /// @throws UnusableInput with every problem in its files
  public static LoadedHospital read(Path folder) {
    return of(() -> Loading.facts(HospitalFolder.read(folder)));
  }

  /// The same of a hospital that was read.
  ///
  /// @throws UnusableInput when it is under a contract whose limits are not known
  public static LoadedHospital of(Hospital hospital) {
    return of(() -> hospital);
  }

  private static LoadedHospital of(Supplier<Hospital> reading) {
    CompletableFuture<Parameters> figures = CompletableFuture.supplyAsync(Figures::read);
    CompletableFuture<ActionCalendar> national =
        CompletableFuture.supplyAsync(NationalCalendar::read);
    Hospital hospital = reading.get();
    Contracts.requireKnown(hospital);
    ActionCalendar calendar = national.join().with(hospital.actions());
    return new LoadedHospital(
        hospital.with(calendar.actions()), Figures.limits(figures.join(), Optional.empty()));
  }

  /// The action with this id, as known on a date or as known last.
  ///
  /// @throws UnusableInput with what is known, when it is not there or no longer stands
  public Announced announced(String id, Optional<LocalDate> asKnownOn) {
    Action action =
        hospital.actions().stream()
            .filter(a -> a.id().text().equals(id.strip()))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    Version version =
        asKnownOn
            .map(day -> action.findAsKnownOn(day).orElseThrow(() -> notYetKnown(action, day)))
            .orElseGet(action::latest);
    if (version.status() == Status.SUSPENDED) {
      throw suspended(action, version);
    }
    return new Announced(action.id(), version);
  }

  private UnusableInput unknown(String id) {
    List<String> known = hospital.actions().stream().map(a -> a.id().text()).sorted().toList();
    return UnusableInput.saying(
        "No action has the id '" + id + "'.",
        known.isEmpty()
            ? "This hospital's files hold no action; add actions.yaml to its folder."
            : "Known: " + String.join(", ", known));
  }

  private static UnusableInput notYetKnown(Action action, LocalDate day) {
    return UnusableInput.saying(
        "Action " + action.id() + " was not yet known on " + day + ".",
        "It was announced on " + action.versions().getFirst().knownFrom() + ".");
  }

  private static UnusableInput suspended(Action action, Version version) {
    Optional<Version> before =
        action.versions().stream().filter(Version::stands).reduce((a, b) -> b);
    return UnusableInput.saying(
        "Action %s was suspended on %s, so there is nothing to cover (%s)."
            .formatted(action.id(), version.knownFrom(), version.source()),
        before
            .map(
                v -> "To plan for it as it was announced, add --as-known-on " + v.knownFrom() + ".")
            .orElse("It has no version that stood."));
  }
}
