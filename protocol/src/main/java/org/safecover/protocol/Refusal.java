package org.safecover.protocol;

/// Why something cannot be, and what would make it possible.
///
/// @param guard the id of what stands in the way, such as `RECALL-BEGUN`
/// @param reason a sentence
/// @param wouldSatisfy a sentence
public record Refusal(String guard, String reason, String wouldSatisfy) {

  @Override
  public String toString() {
    return guard + ": " + reason + " " + wouldSatisfy;
  }
}
