package org.safecover.national.task;

import java.io.Serializable;

/// What is done with every task.
///
/// @param <I> what a task works on
/// @param <O> what comes out
public interface Kernel<I extends Serializable, O extends Serializable> extends Serializable {

  /// The same for the same task, wherever it runs.
  ///
  /// @throws BrokenInput with every problem, when nothing can be done with the input
  O run(Task<I> task);
}
