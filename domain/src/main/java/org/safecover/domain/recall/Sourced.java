package org.safecover.domain.recall;

import org.safecover.domain.figure.Confidence;

/// Something that somebody published.
///
/// @param source who published it, in words fit to print
public record Sourced<T>(T value, String source, Confidence confidence) {}
