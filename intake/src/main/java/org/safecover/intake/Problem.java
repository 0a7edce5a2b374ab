package org.safecover.intake;

/// One thing that is wrong with what was given, and what would be right.
///
/// @param found what stands there, quoted and shortened where long
/// @param wanted what would be right, as an instruction
public record Problem(Place at, String found, String wanted) {

  @Override
  public String toString() {
    return at + ": found " + found + "; " + wanted;
  }
}
