package org.safecover.national.task;

import java.util.List;

/// Input that nothing can be done with. It stops its own task alone.
public final class BrokenInput extends RuntimeException {

  private final transient List<Fault> faults;

  /// @param faults at least one
  public BrokenInput(List<Fault> faults) {
    super(faults.size() + " problems");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
