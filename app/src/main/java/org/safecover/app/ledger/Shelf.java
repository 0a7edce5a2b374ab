package org.safecover.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The ledgers that were used last, as they were left, so that they need not be read again for
/// every order; and a lock for each, so that orders of one server do not get in each other's way.
/// What is here may be behind the database, never ahead of it.
final class Shelf<S, C, E> {

  private static final int LOCKS = 256;
  private static final int KEPT = 4_096;
  private static final float LOAD = 0.75f;

  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);
  private final Map<LedgerId, Kept<S, C, E>> kept =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LedgerId, Kept<S, C, E>> eldest) {
          return size() > KEPT;
        }
      };

  <T> T alone(LedgerId id, Supplier<T> work) {
    Lock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  synchronized Optional<Kept<S, C, E>> find(LedgerId id) {
    return Optional.ofNullable(kept.get(id));
  }

  synchronized void keep(LedgerId id, Kept<S, C, E> ledger) {
    kept.put(id, ledger);
  }

  synchronized void forget(LedgerId id) {
    kept.remove(id);
  }
}
