package org.safecover.domain.figure;

import java.time.LocalDate;
import org.safecover.domain.time.Dated;

/// One figure of law or contract through time.
///
/// @param title what the figure is, in words fit to print
/// @param appliesTo the day that decides which value holds
/// @param checkedOn the day somebody last compared it with its source
public record Parameter(
    ParameterId id,
    String title,
    Unit unit,
    String appliesTo,
    LocalDate checkedOn,
    Dated<Figure> values) {}
