package org.safecover.national.task;

import java.io.Serializable;
import java.util.List;

/// What became of a task.
///
/// @param <O> what comes out
public sealed interface Outcome<O extends Serializable> extends Serializable {

  /// That of its task.
  String id();

  record Done<O extends Serializable>(String id, O value) implements Outcome<O> {}

  /// @param faults at least one
  record Broken<O extends Serializable>(String id, List<Fault> faults) implements Outcome<O> {
    public Broken {
      faults = List.copyOf(faults);
    }
  }

  /// Runs a task to its end.
  static <I extends Serializable, O extends Serializable> Outcome<O> of(
      Kernel<I, O> kernel, Task<I> task) {
    try {
      return new Done<>(task.id(), kernel.run(task));
    } catch (BrokenInput broken) {
      return new Broken<>(task.id(), broken.faults());
    }
  }
}
