package org.safecover.national.task;

import java.io.Serializable;
import java.util.List;

/// A place where tasks run.
public interface Runner extends AutoCloseable {

  /// Hears how many tasks are done.
  interface Progress {
    void done(int done, int all);
  }

  /// Runs every task, the first ones first.
  ///
  /// @return one outcome for each task, in the order of the tasks, whoever was done first
  <I extends Serializable, O extends Serializable> List<Outcome<O>> run(
      Kernel<I, O> kernel, List<Task<I>> tasks, Progress progress);

  @Override
  void close();
}
