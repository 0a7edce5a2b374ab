package org.safecover.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.planner.PlanProgress;

/// A search as the person who waits for it sees it: a bar on a terminal, elsewhere a line now and
/// then.
interface SearchProgress extends PlanProgress, AutoCloseable {

  @Override
  void close();

  /// A search that is shown while it goes on.
  ///
  /// @param task as whoever waits reads it
  static <T> T shown(Console console, String task, Function<PlanProgress, T> search) {
    try (SearchProgress progress = on(console, task)) {
      return search.apply(progress);
    }
  }

  private static SearchProgress on(Console console, String task) {
    return onTerminal() ? new Bar(task) : new Lines(console, task);
  }

  private static boolean onTerminal() {
    return Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
  }

  /// A bar that leaves nothing behind.
  final class Bar implements SearchProgress {

    private static final Duration GLANCE = Duration.ofMillis(100);

    private final ProgressBar bar;
    private volatile boolean closed;

    Bar(String task) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setStyle(ProgressBarStyle.ASCII)
              .hideEta()
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void started(Runnable stop) {
      Thread.ofPlatform().daemon().name("enter").start(() -> stopAtEnter(stop));
    }

    /// Looks now and then rather than waits, so that no key is taken from a later search.
    private void stopAtEnter(Runnable stop) {
      try {
        while (!closed && System.in.available() == 0) {
          LockSupport.parkNanos(GLANCE.toNanos());
        }
        if (!closed) {
          System.in.skipNBytes(System.in.available());
          stop.run();
        }
      } catch (IOException unreadable) {
        bar.setExtraMessage(" cannot be stopped early: " + unreadable.getMessage());
      }
    }

    @Override
    public void first(Level uncovered) {
      bar.setExtraMessage(" a first whole plan is found; Enter stops with the best so far");
    }

    @Override
    public void solved(Objective level, int done, int all) {
      bar.setExtraMessage(" " + level.text() + "; Enter stops with the best so far");
      bar.maxHint(all);
      bar.stepTo(done);
    }

    @Override
    public void close() {
      closed = true;
      bar.close();
    }
  }

  /// Lines, none in the first two seconds and at most one in two.
  final class Lines implements SearchProgress {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final Clock clock;
    private final String task;
    private Instant last;

    Lines(Console console, String task) {
      this.err = console.err();
      this.clock = console.clock();
      this.task = task;
      this.last = clock.instant();
    }

    @Override
    public void first(Level uncovered) {
      say("a first whole plan has " + found(uncovered));
    }

    @Override
    public void level(Level reached) {
      say(found(reached));
    }

    @Override
    public void solved(Objective level, int done, int all) {
      say(level.text() + ", " + done + " of " + all + " parts");
    }

    @Override
    public void close() {}

    private static String found(Level level) {
      String bound = level.provenBest() ? "proven best" : "at best " + level.bound();
      return level.value() + " " + level.objective().text() + " (" + bound + ")";
    }

    private void say(String what) {
      Instant now = clock.instant();
      if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
        last = now;
        err.println(task + ": " + what);
        err.flush();
      }
    }
  }
}
