package org.safecover.planner;

/// The solver's native library could not be loaded on this machine.
public final class SolverMissing extends RuntimeException {

  SolverMissing(Throwable cause) {
    super(
        "The solver could not be loaded on this platform ("
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "). Plans need 64-bit Linux, macOS or Windows; checking and verifying work anywhere.",
        cause);
  }
}
