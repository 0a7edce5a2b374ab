package org.safecover.rules.cover;

/// A promise that a plan does not keep.
///
/// @param message what was found and what would be right
public record PlanFault(Promise promise, String message) {

  @Override
  public String toString() {
    return promise.id() + ": " + message;
  }
}
