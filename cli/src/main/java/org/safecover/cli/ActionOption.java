package org.safecover.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import picocli.CommandLine.Option;

/// The options of commands about one action: which, and as it was known when.
public final class ActionOption {

  @Option(
      names = "--action",
      required = true,
      paramLabel = "ID",
      description = "The action's id; `safecover actions` lists them.")
  private String id = "";

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = "The action as it was known at the end of this date. Default: as known last.")
  private @Nullable LocalDate asKnownOn;

  /// @throws UnusableInput when no such action is known, or not yet on that date
  public Announced of(LoadedHospital loaded) {
    return loaded.announced(id, Optional.ofNullable(asKnownOn));
  }
}
