package org.safecover.app.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.database.Database;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;

/// Links that let somebody choose a password, once and for a while. The first of all makes the
/// first account; it works as long as there is none.
public final class SetUpLinks {

  /// How long a link works.
  public static final Duration LASTS = Duration.ofHours(24);

  private static final long ONE_AT_A_TIME = 7_301_154_001L;
  private static final String USE =
      "UPDATE set_up_link SET used = ? WHERE hash = ? AND used IS NULL AND ends > ? ";

  private final Database database;
  private final Secrets secrets;

  public SetUpLinks(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /// What a link is for.
  public sealed interface Purpose {
    /// Making the first account.
    enum First implements Purpose {
      FIRST
    }

    /// Choosing the password of an account.
    record Invited(Account account) implements Purpose {}
  }

  /// A link for the first account; links for it that were made before work no more.
  public Secret first(Instant now) {
    Secret link = secrets.password();
    database.asKeeper(keeper -> {
      Sql sql = new Sql(keeper);
      sql.change("UPDATE set_up_link SET used = ? WHERE account IS NULL AND used IS NULL", now);
      return insert(sql, link, Optional.empty(), now);
    });
    return link;
  }

  /// A link for an account; links for it that were made before work no more.
  public Secret invite(AccountId account, Instant now) {
    Secret link = secrets.password();
    database.asKeeper(keeper -> {
      Sql sql = new Sql(keeper);
      sql.change(
          "UPDATE set_up_link SET used = ? WHERE account = ? AND used IS NULL", now, account);
      return insert(sql, link, Optional.of(account), now);
    });
    return link;
  }

  private static int insert(Sql sql, Secret link, Optional<AccountId> account, Instant now)
      throws SQLException {
    return sql.change(
        "INSERT INTO set_up_link (hash, account, ends) VALUES (?, ?, ?)",
        link,
        account,
        now.plus(LASTS));
  }

  /// What a link is for, while it works.
  public Optional<Purpose> find(Secret link, Instant now) {
    return database.asKeeper(keeper -> {
      Sql sql = new Sql(keeper);
      String valid = "s.hash = ? AND s.used IS NULL AND s.ends > ?";
      Optional<Purpose> invited =
          sql.findFirst(
              "SELECT "
                  + Accounts.COLUMNS
                  + " FROM set_up_link s JOIN account a ON a.id = s.account"
                  + " WHERE a.closed IS NULL AND "
                  + valid,
              row -> new Purpose.Invited(Accounts.account(row)),
              link,
              now);
      return invited.isPresent() || !Accounts.isEmpty(keeper)
          ? invited
          : sql.findFirst(
              "SELECT 1 FROM set_up_link s WHERE s.account IS NULL AND " + valid,
              _ -> Purpose.First.FIRST,
              link,
              now);
    });
  }

  /// Makes the first account and uses the link up; none when either is not possible any more.
  public Optional<Account> findFirstMade(Secret link, Profile who, Secret hashed, Instant now) {
    return database.asKeeper(keeper -> {
      new Sql(keeper).findFirst("SELECT pg_advisory_xact_lock(?)", _ -> true, ONE_AT_A_TIME);
      if (!Accounts.isEmpty(keeper)
          || new Sql(keeper).change(USE + "AND account IS NULL", now, link, now) == 0) {
        return Optional.empty();
      }
      return keyed(keeper, Accounts.findMade(keeper, who), hashed);
    });
  }

  /// Gives an account its password and uses the link up; none when it works no more. Who was signed
  /// in before is not any more.
  public Optional<Account> findSetUp(Secret link, Account account, Secret hashed, Instant now) {
    return database.asKeeper(keeper -> {
      Sql sql = new Sql(keeper);
      if (sql.change(USE + "AND account = ?", now, link, now, account.id()) == 0) {
        return Optional.empty();
      }
      sql.change("DELETE FROM sign_in WHERE account = ?", account.id());
      return keyed(keeper, Optional.of(account), hashed);
    });
  }

  private static Optional<Account> keyed(
      Connection keeper, Optional<Account> account, Secret hashed) throws SQLException {
    if (account.isPresent()) {
      Accounts.setPassword(keeper, account.get().id(), hashed);
    }
    return account;
  }
}
