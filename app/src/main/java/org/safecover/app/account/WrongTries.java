package org.safecover.app.account;

import java.time.Duration;
import java.time.Instant;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.document.Digests;
import org.safecover.protocol.Sha256;

/// Wrong tries to sign in under a name, whether or not an account has it. After the fifth in a row
/// the name is locked for a minute, then for twice as long each time, up to an hour.
public final class WrongTries {

  private static final int FREE = 5;
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private static final int LOCKED = -1;
  private static final String COUNT =
      """
      INSERT INTO wrong_try AS w (name_hash, tries, last) VALUES (?, 1, ?)
      ON CONFLICT (name_hash) DO UPDATE SET last = excluded.last, tries = CASE
        WHEN w.locked_until > ? THEN w.tries
        WHEN w.last < ? THEN 1
        ELSE w.tries + 1 END
      RETURNING CASE WHEN w.locked_until > ? THEN -1 ELSE w.tries END\
      """;

  private final Database database;

  public WrongTries(Database database) {
    this.database = database;
  }

  /// Counts a try as wrong until it turns out right. Tries at the same time are counted one after
  /// another.
  ///
  /// @return whether it may be made; not while the name is locked
  public boolean mayTry(String name, Instant now) {
    return database.asKeeper(keeper -> {
      Sha256 key = Digests.of(name);
      int tries =
          Sql.of(keeper, COUNT)
              .hash(key)
              .at(now)
              .at(now)
              .at(now.minus(FORGOTTEN))
              .at(now)
              .find(row -> row.getInt(1))
              .orElseThrow();
      if (tries == LOCKED) {
        return false;
      }
      if (tries >= FREE) {
        Sql.of(keeper, "UPDATE wrong_try SET locked_until = ? WHERE name_hash = ?")
            .at(now.plus(lock(tries)))
            .hash(key)
            .change();
      }
      return true;
    });
  }

  /// Forgets the tries of a name that was signed in under.
  public void right(String name) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "DELETE FROM wrong_try WHERE name_hash = ?")
            .hash(Digests.of(name))
            .change());
  }

  /// Forgets tries that are long past.
  public void sweep(Instant now) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "DELETE FROM wrong_try WHERE last < ?").at(now.minus(FORGOTTEN)).change());
  }

  private static Duration lock(int tries) {
    Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(tries - FREE, MOST_DOUBLINGS));
    return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
  }
}
