package org.safecover.web.live;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.live.Announcing;
import org.safecover.app.live.Listening;
import org.safecover.app.live.News;
import org.springframework.context.SmartLifecycle;

/// What this server hears of others and tells them, a few times a second: many changes in one
/// moment are one word to each page.
final class Hearing implements SmartLifecycle {

  private static final System.Logger LOG = System.getLogger("safecover.live");
  private static final int EVERY_MILLIS = 50;

  private final Listening listening;
  private final Announcing announcing;
  private final Lines lines;
  private final Set<News> heard = new LinkedHashSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("safecover-live").factory());
  private volatile boolean running;
  private Optional<Listening.Subscription> subscription = Optional.empty();

  Hearing(Listening listening, Announcing announcing, Lines lines) {
    this.listening = listening;
    this.announcing = announcing;
    this.lines = lines;
  }

  @Override
  public void start() {
    running = true;
    subscription = Optional.of(listening.subscribe(this::hear));
    var _ =
        thread.scheduleWithFixedDelay(
            this::pass, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Hears something; what is said twice counts as said the second time. This server too may have
  /// something to say.
  void hear(News news) {
    synchronized (heard) {
      heard.remove(news);
      heard.add(news);
    }
  }

  private void pass() {
    try {
      announcing.tell();
      next().forEach(lines::tell);
    } catch (DatabaseTrouble trouble) {
      LOG.log(System.Logger.Level.DEBUG, trouble.getMessage());
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "A fault of Safecover: " + fault);
    }
  }

  private Set<News> next() {
    synchronized (heard) {
      Set<News> all = new LinkedHashSet<>(heard);
      heard.clear();
      return all;
    }
  }

  @Override
  public void stop() {
    running = false;
    subscription.ifPresent(Listening.Subscription::close);
    thread.shutdown();
    lines.endAll();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
