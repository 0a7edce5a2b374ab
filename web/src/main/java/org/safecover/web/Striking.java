package org.safecover.web;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.safecover.app.account.SignIns;
import org.safecover.app.account.WrongTries;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.ledger.DueHours;
import org.safecover.app.message.Addresses;
import org.safecover.app.message.MessageSettings;
import org.safecover.app.message.Messages;
import org.safecover.app.message.Outbox;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.retention.Retention;
import org.safecover.app.retention.RetentionJob;
import org.safecover.app.server.Secrets;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the server does of itself: hours that come, messages that go, what is over and swept away.
@Configuration(proxyBeanMethods = false)
class Striking {

  private static final int DAY = 24 * 60 * 60;

  @Bean
  Messages messages(MessageSettings settings, Addresses addresses) {
    return settings.messages(addresses);
  }

  @Bean
  Strokes strokes(Database database, OrderDesk desk, Messages messages, Clock clock) {
    DueHours due = new DueHours(database, List.of(desk.offers(), desk.recall()));
    Outbox outbox = new Outbox(database, messages);
    SignIns signIns = new SignIns(database, new Secrets());
    WrongTries tries = new WrongTries(database);
    RetentionJob retention = new RetentionJob(database, Retention.usual());
    return new Strokes(
        new Stroke(1, () -> due.strike(clock.instant())),
        new Stroke(1, () -> outbox.send(clock.instant())),
        new Stroke(600, () -> signIns.sweep(clock.instant())),
        new Stroke(600, () -> tries.sweep(clock.instant())),
        new Stroke(DAY, () -> retention.run(clock.instant())));
  }

  /// Something to do again and again.
  record Stroke(int everySeconds, Runnable work) {}

  /// Does so on a thread of its own, from when the server has started until it stops. What breaks
  /// is logged and tried again.
  static final class Strokes implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger("safecover.hours");

    private final List<Stroke> strokes;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("safecover-hours").factory());
    private volatile boolean running;

    Strokes(Stroke... strokes) {
      this.strokes = List.of(strokes);
    }

    @Override
    public void start() {
      running = true;
      for (Stroke stroke : strokes) {
        var _ =
            thread.scheduleWithFixedDelay(
                () -> strike(stroke), 1, stroke.everySeconds(), TimeUnit.SECONDS);
      }
    }

    private static void strike(Stroke stroke) {
      try {
        stroke.work().run();
      } catch (DatabaseTrouble trouble) {
        LOG.log(System.Logger.Level.WARNING, trouble.getMessage());
      } catch (RuntimeException fault) {
        LOG.log(System.Logger.Level.ERROR, "A fault of Safecover: " + fault);
      }
    }

    @Override
    public void stop() {
      running = false;
      thread.shutdown();
      try {
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
          thread.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public boolean isRunning() {
      return running;
    }
  }
}
