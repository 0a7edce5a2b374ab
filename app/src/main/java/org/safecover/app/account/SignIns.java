package org.safecover.app.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.document.Digests;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.protocol.Sha256;

/// Browsers that are signed in, in the database: a restart ends none, any server knows them, and a
/// closed account or a changed role takes effect with the next request.
public final class SignIns {

  /// How long a browser stays signed in at most.
  public static final Duration LASTS = Duration.ofHours(12);

  /// How long it stays signed in when nothing is asked of the server.
  public static final Duration IDLE = Duration.ofHours(1);

  private static final Duration NOTICED = Duration.ofMinutes(1);

  private final Database database;
  private final Secrets secrets;

  public SignIns(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /// A new sign-in; what it gives is drawn anew each time.
  public Secret begin(AccountId account, Instant now) {
    Secret drawn = secrets.password();
    database.asKeeper(keeper ->
        Sql.of(keeper, "INSERT INTO sign_in (hash, account, last_seen, ends) VALUES (?, ?, ?, ?)")
            .hash(Digests.of(drawn.text()))
            .number(account.number())
            .at(now)
            .at(now.plus(LASTS))
            .change());
    return drawn;
  }

  /// Whose sign-in it is, while it lasts.
  public Optional<Account> find(Secret drawn, Instant now) {
    return database.asKeeper(keeper -> {
      Sha256 hash = Digests.of(drawn.text());
      Optional<Account> account =
          Sql.of(
                  keeper,
                  "SELECT "
                      + Accounts.COLUMNS
                      + " FROM sign_in s JOIN account a ON a.id = s.account"
                      + " WHERE s.hash = ? AND s.ends > ? AND s.last_seen > ?"
                      + " AND a.closed IS NULL")
              .hash(hash)
              .at(now)
              .at(now.minus(IDLE))
              .find(Accounts::account);
      if (account.isPresent()) {
        Sql.of(keeper, "UPDATE sign_in SET last_seen = ? WHERE hash = ? AND last_seen < ?")
            .at(now)
            .hash(hash)
            .at(now.minus(NOTICED))
            .change();
      }
      return account;
    });
  }

  /// Whether a sign-in lasts; asking so does not make it last longer.
  public boolean lasts(Secret drawn, Instant now) {
    return database.asKeeper(keeper ->
        !Sql.of(
                keeper,
                "SELECT 1 FROM sign_in s JOIN account a ON a.id = s.account"
                    + " WHERE s.hash = ? AND s.ends > ? AND s.last_seen > ? AND a.closed IS NULL")
            .hash(Digests.of(drawn.text()))
            .at(now)
            .at(now.minus(IDLE))
            .list(row -> row.getInt(1))
            .isEmpty());
  }

  public void end(Secret drawn) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "DELETE FROM sign_in WHERE hash = ?")
            .hash(Digests.of(drawn.text()))
            .change());
  }

  /// Forgets sign-ins that are over.
  public void sweep(Instant now) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "DELETE FROM sign_in WHERE ends <= ? OR last_seen <= ?")
            .at(now)
            .at(now.minus(IDLE))
            .change());
  }
}
