package org.safecover.app.risk;

import java.nio.file.Path;
import java.util.Optional;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.risk.forecast.Simulation;

/// What a forecast was asked for.
///
/// @param announced the action, as it was known when
/// @param plan the file of a plan whose covers are counted on
/// @param seen the file of counts so far
/// @param standbys how many to find; nought for none
public record RiskAsked(
    LoadedHospital hospital,
    Announced announced,
    Optional<Path> plan,
    Optional<Path> seen,
    int standbys,
    Simulation simulation) {}
