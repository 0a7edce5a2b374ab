package org.safecover.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// A line to one page. Words wait here until they are sent; a word that waits already waits once.
final class Line {

  private static final String ENDED = "ended";
  private static final byte[] BREATH = bytes(":\n\n");
  private static final byte[] GREETING = bytes("retry: 2000\n\n");

  private final Sight sight;
  private final BooleanSupplier lasts;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Set<String> waiting = new LinkedHashSet<>();
  private boolean ended;
  private boolean woken;

  /// @param lasts whether whoever reads is still signed in
  Line(Sight sight, BooleanSupplier lasts) {
    this.sight = sight;
    this.lasts = lasts;
  }

  Sight sight() {
    return sight;
  }

  /// Tells a word as soon as it can be sent.
  void tell(String word) {
    lock.lock();
    try {
      waiting.add(word);
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Ends the line, after what waits has been sent.
  void end() {
    lock.lock();
    try {
      ended = true;
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Sends what a page hears first.
  static void greet(OutputStream out) throws IOException {
    out.write(GREETING);
    out.flush();
  }

  /// Looks at once whether whoever reads is still signed in.
  void wake() {
    lock.lock();
    try {
      woken = true;
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Sends until the line ends, the reader has gone or is no longer signed in.
  ///
  /// @param breath how often something is sent in any case, so that a lost line is noticed
  /// @throws IOException when the reader has gone
  void send(OutputStream out, Duration breath) throws IOException, InterruptedException {
    while (!isOver()) {
      List<String> words = next(breath);
      if (words.isEmpty() && !lasts.getAsBoolean()) {
        words = List.of(ENDED);
        end();
      }
      for (String word : words) {
        out.write(event(word));
      }
      if (words.isEmpty()) {
        out.write(BREATH);
      }
      out.flush();
    }
  }

  /// What waits; nothing after a breath without news, or when somebody has to look.
  private List<String> next(Duration breath) throws InterruptedException {
    lock.lock();
    try {
      long left = breath.toNanos();
      while (waiting.isEmpty() && !ended && !woken && left > 0) {
        left = something.awaitNanos(left);
      }
      woken = false;
      List<String> words = new ArrayList<>(waiting);
      waiting.clear();
      return words;
    } finally {
      lock.unlock();
    }
  }

  private boolean isOver() {
    lock.lock();
    try {
      return ended && waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  private static byte[] event(String word) {
    return bytes("event: " + word + "\ndata: " + word + "\n\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
