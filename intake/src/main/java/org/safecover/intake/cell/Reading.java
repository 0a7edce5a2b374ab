package org.safecover.intake.cell;

import java.time.ZoneId;
import org.safecover.intake.Problems;

/// What every cell of a file is read with.
///
/// @param zone the zone of its local times
/// @param serials how its dates may be written as numbers
/// @param problems where problems go
public record Reading(ZoneId zone, Serials serials, Problems problems) {}
