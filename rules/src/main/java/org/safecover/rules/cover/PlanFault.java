package org.safecover.rules.cover;

/// A promise that a plan does not keep.
///
/// @param promise the id of the promise, the same in code, test, page and message
/// @param message what was found and what would be right
public record PlanFault(String promise, String message) {}
