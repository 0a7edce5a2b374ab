package org.safecover.national.aid;

import java.io.Serializable;
import org.safecover.national.plan.TrustPlan.Open;

/// A gap that a neighbour is asked about.
///
/// @param trust where the gap is
/// @param number of the gap there, from 0
/// @param minutes that the way takes
public record Asked(String trust, int number, Open gap, int minutes) implements Serializable {}
