package org.safecover.cli;

/// What a command's outcome means to the shell that ran it.
public enum ExitCode {
  /// Done, and nothing was found wanting.
  CLEAN(0),
  /// Done, and breaches, gaps or faults were found.
  FOUND(1),
  /// Input or usage that nothing could be done with.
  UNUSABLE(2),
  /// A fault of Safecover's own.
  OUR_FAULT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
