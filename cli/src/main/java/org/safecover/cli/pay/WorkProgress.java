package org.safecover.cli.pay;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.safecover.cli.Console;

/// Counted work as the person who waits for it sees it: a bar on a terminal, elsewhere a line now
/// and then; nothing in the first two seconds.
public final class WorkProgress implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PrintWriter err;
  private final Clock clock;
  private final String task;
  private final boolean onTerminal;
  private Instant last;
  private Optional<ProgressBar> bar = Optional.empty();

  private WorkProgress(Console console, String task) {
    this.err = console.err();
    this.clock = console.clock();
    this.task = task;
    this.onTerminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    this.last = clock.instant();
  }

  public static WorkProgress on(Console console, String task) {
    return new WorkProgress(console, task);
  }

  public void done(int done, int all) {
    bar.ifPresent(shown -> shown.stepTo(done));
    Instant now = clock.instant();
    if (bar.isEmpty() && Duration.between(last, now).compareTo(PAUSE) >= 0) {
      last = now;
      if (onTerminal) {
        bar = Optional.of(bar(done, all));
      } else {
        err.println(task + ": " + done + " of " + all);
        err.flush();
      }
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private ProgressBar bar(int done, int all) {
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(all)
            .setStyle(ProgressBarStyle.ASCII)
            .clearDisplayOnFinish()
            .build();
    shown.stepTo(done);
    return shown;
  }
}
