package org.safecover.risk.standby;

/// A doctor chosen to stand by.
///
/// @param gain weighted minutes that it takes off the expected ones, beside those chosen before
/// @param left expected weighted uncovered minutes from then on
public record Standby(Candidate candidate, double gain, double left) {}
