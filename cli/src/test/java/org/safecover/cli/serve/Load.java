package org.safecover.cli.serve;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.safecover.cli.serve.Asking.Sent;

/// Several machines that send orders without a pause. An order that was not answered is sent again,
/// the same, until it is.
final class Load implements AutoCloseable {

  private static final int PER_LEDGER = 9;
  private static final int SHORT_EVERY = 5;
  private static final int MOST_TRIES = 5_000;
  private static final long PAUSE_MILLIS = 20;
  private static final int MOST_SECONDS = 120;
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final Instant LATE = Instant.parse("2126-01-01T00:00:00Z");

  private final int port;
  private final String word;
  private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
  private final Semaphore answers = new Semaphore(0);
  private final AtomicInteger again = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final Map<Integer, Integer> unavailable = new ConcurrentHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final List<Thread> clients = new ArrayList<>();

  /// @param word that no other load has used
  Load(int port, String word, List<String> tokens) {
    this.port = port;
    this.word = word;
    for (int i = 0; i < tokens.size(); i++) {
      Asking asking = new Asking(tokens.get(i));
      String client = word + i;
      clients.add(Thread.ofVirtual().start(() -> work(asking, client)));
    }
  }

  private void work(Asking asking, String client) {
    for (int post = 0; !isEnded(); post++) {
      String ledger = "offers/RXK/" + client + "-" + post;
      boolean isShort = post % SHORT_EVERY == 0;
      int orders = isShort ? 3 : PER_LEDGER;
      boolean goesOn = true;
      for (int i = 0; goesOn && i < orders && !isEnded(); i++) {
        Instant replyBy = isShort ? Instant.now().plus(SOON) : LATE;
        goesOn = sendUntilAnswered(asking, sent(ledger, i, replyBy));
      }
    }
  }

  /// A post is opened; then doctor after doctor is drafted and asked.
  private static Sent sent(String ledger, int number, Instant replyBy) {
    String id = ledger.substring("offers/RXK/".length()) + "-" + number;
    String doctor = "c-" + (number + 1) / 2;
    if (number == 0) {
      return Sent.open(ledger, id);
    }
    return number % 2 == 1
        ? Sent.draft(ledger, id, number, doctor)
        : Sent.send(ledger, id, number, new Sent.Question(doctor, replyBy));
  }

  /// Whether the next order of its ledger can follow.
  private boolean sendUntilAnswered(Asking asking, Sent sent) {
    boolean answered = false;
    for (int tries = 0; !answered && tries < MOST_TRIES && wrong().isEmpty(); tries++) {
      if (tries > 0) {
        again.incrementAndGet();
        pause();
      }
      try {
        HttpResponse<String> answer = asking.send(port, sent);
        if (tries > 0 && answer.body().contains("OFFER-REPLY-BY")) {
          return false; // Nobody answered until that hour had come.
        }
        answered = isAnswer(sent, answer);
      } catch (IOException nobody) {
        unavailable.merge(0, 1, Integer::sum);
      }
    }
    return answered;
  }

  private boolean isAnswer(Sent sent, HttpResponse<String> answer) {
    boolean whole = answer.statusCode() != 200 || answer.body().contains("\"entries\"");
    switch (whole ? answer.statusCode() : 0) {
      case 200 -> {
        if (answer.body().contains("\"repeated\"")) {
          repeated.incrementAndGet();
        }
        acknowledged
            .computeIfAbsent(sent.ledger(), _ -> new CopyOnWriteArrayList<>())
            .add(sent.id());
        answers.release();
        return true;
      }
      case 503, 507 -> unavailable.merge(answer.statusCode(), 1, Integer::sum);
      default -> {
        synchronized (wrong) {
          wrong.add(sent + " was answered with " + answer.statusCode() + " " + answer.body());
        }
      }
    }
    return false;
  }

  private void pause() {
    try {
      var _ = never.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isEnded() {
    return ended.getCount() == 0;
  }

  /// Waits until so many more orders were acknowledged.
  void await(int orders) throws InterruptedException {
    for (int i = 0; i < MOST_SECONDS && wrong().isEmpty(); i++) {
      if (answers.tryAcquire(orders, 1, TimeUnit.SECONDS)) {
        return;
      }
    }
    throw new AssertionError("No answers any more. " + wrong() + " " + unavailable);
  }

  /// Counts anew from here.
  void forgetAnswers() {
    answers.drainPermits();
  }

  /// The ids of the acknowledged orders by ledger, in the order in which they were sent.
  Map<String, List<String>> acknowledged() {
    Map<String, List<String>> now = new ConcurrentHashMap<>();
    acknowledged.forEach((ledger, ids) -> now.put(ledger, new ArrayList<>(ids)));
    return now;
  }

  /// Answers that should not have been given.
  List<String> wrong() {
    synchronized (wrong) {
      return List.copyOf(wrong);
    }
  }

  /// How often nobody answered (0), and how often each status asked to wait.
  Map<Integer, Integer> unavailable() {
    return unavailable;
  }

  /// What was sent again, and how much of it turned out to have been recorded before.
  String summary() {
    int orders = acknowledged.values().stream().mapToInt(List::size).sum();
    return "%d orders acknowledged in %d ledgers, %d sent again, %d of them recorded before"
        .formatted(orders, acknowledged.size(), again.get(), repeated.get());
  }

  @Override
  public void close() {
    end();
  }

  /// Lets every machine get the answer that it waits for, and no more.
  void end() {
    ended.countDown();
    for (Thread client : clients) {
      try {
        client.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public String toString() {
    return word;
  }
}
