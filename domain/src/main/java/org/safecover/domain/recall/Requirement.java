package org.safecover.domain.recall;

/// A guard that an edition asks for at one step of the route.
public record Requirement(Step at, Guard guard) {}
