package org.safecover.app.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.document.Digests;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;

/// Links that let somebody choose a password, once and for a while. The first of all makes the
/// first account, as long as there is none; another can make the first account of one side, as long
/// as nobody else acts for it.
public final class SetUpLinks {

  /// How long a link works.
  public static final Duration LASTS = Duration.ofHours(24);

  private static final long ONE_AT_A_TIME = 7_301_154_001L;
  private static final String USE =
      "UPDATE set_up_link SET used = ? WHERE hash = ? AND used IS NULL AND ends > ? ";

  private static final String VALID = "s.hash = ? AND s.used IS NULL AND s.ends > ?";
  private static final String INVITED =
      "SELECT "
          + Accounts.COLUMNS
          + " FROM set_up_link s JOIN account a ON a.id = s.account"
          + " WHERE a.closed IS NULL AND "
          + VALID;

  private final Database database;
  private final Secrets secrets;

  public SetUpLinks(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /// What a link is for.
  public sealed interface Purpose {
    /// Making the first account of all.
    enum First implements Purpose {
      FIRST
    }

    /// Making the first account of one side.
    record FirstOf(Side side) implements Purpose {}

    /// Choosing the password of an account.
    record Invited(Account account) implements Purpose {}
  }

  /// A link for the first account of all; links for it that were made before work no more.
  public Secret first(Instant now) {
    return first(Optional.empty(), now);
  }

  /// A link for the first account of a side; links for it that were made before work no more. None
  /// when somebody acts for that side already.
  public Optional<Secret> findFirstOf(Side side, Instant now) {
    boolean taken = database.asKeeper(keeper -> Accounts.isTaken(keeper, side));
    return taken ? Optional.empty() : Optional.of(first(Optional.of(side.key()), now));
  }

  private Secret first(Optional<String> side, Instant now) {
    Secret link = secrets.password();
    database.asKeeper(keeper -> {
      Sql.of(
              keeper,
              "UPDATE set_up_link SET used = ? WHERE account IS NULL AND used IS NULL"
                  + " AND side IS NOT DISTINCT FROM ?")
          .at(now)
          .text(side)
          .change();
      return Sql.of(keeper, "INSERT INTO set_up_link (hash, side, ends) VALUES (?, ?, ?)")
          .hash(Digests.of(link.text()))
          .text(side)
          .at(now.plus(LASTS))
          .change();
    });
    return link;
  }

  /// A link for an account; links for it that were made before work no more.
  public Secret invite(AccountId account, Instant now) {
    Secret link = secrets.password();
    database.asKeeper(keeper -> {
      Sql.of(keeper, "UPDATE set_up_link SET used = ? WHERE account = ? AND used IS NULL")
          .at(now)
          .number(account.number())
          .change();
      return Sql.of(keeper, "INSERT INTO set_up_link (hash, account, ends) VALUES (?, ?, ?)")
          .hash(Digests.of(link.text()))
          .number(account.number())
          .at(now.plus(LASTS))
          .change();
    });
    return link;
  }

  /// What a link is for, while it works.
  public Optional<Purpose> find(Secret link, Instant now) {
    return database.asKeeper(keeper -> {
      Optional<Purpose> invited =
          Sql.of(keeper, INVITED)
              .hash(Digests.of(link.text()))
              .at(now)
              .find(row -> new Purpose.Invited(Accounts.account(row)));
      return invited.isPresent() ? invited : findFirst(keeper, link, now);
    });
  }

  private static Optional<Purpose> findFirst(Connection keeper, Secret link, Instant now)
      throws SQLException {
    Optional<Purpose> purpose =
        Sql.of(keeper, "SELECT s.side FROM set_up_link s WHERE s.account IS NULL AND " + VALID)
            .hash(Digests.of(link.text()))
            .at(now)
            .find(row -> purpose(Sql.findText(row, "side")));
    return purpose.isPresent() && isOver(keeper, purpose.get()) ? Optional.empty() : purpose;
  }

  private static Purpose purpose(Optional<String> side) {
    return side.flatMap(Side::find).<Purpose>map(Purpose.FirstOf::new).orElse(Purpose.First.FIRST);
  }

  private static boolean isOver(Connection keeper, Purpose purpose) throws SQLException {
    return switch (purpose) {
      case Purpose.First _ -> !Accounts.isEmpty(keeper);
      case Purpose.FirstOf(var side) -> Accounts.isTaken(keeper, side);
      case Purpose.Invited _ -> false;
    };
  }

  /// Makes the first account of all, or of its side, and uses the link up; none when either is not
  /// possible any more, or when the name is taken: then the link still works.
  public Optional<Account> findFirstMade(Secret link, Profile who, Secret hashed, Instant now) {
    return database.asKeeper(keeper -> {
      Sql.of(keeper, "SELECT pg_advisory_xact_lock(?)").number(ONE_AT_A_TIME).find(_ -> true);
      Optional<Purpose> purpose = findFirst(keeper, link, now);
      if (purpose.isEmpty() || Accounts.isTaken(keeper, who.name())) {
        return Optional.empty();
      }
      if (purpose.get() instanceof Purpose.FirstOf(var side) && !side.equals(who.side())) {
        throw new IllegalArgumentException("A link for " + side.key() + " alone");
      }
      use(keeper, "AND account IS NULL", link, now).change();
      return keyed(keeper, Accounts.findMade(keeper, who), hashed);
    });
  }

  /// Gives an account its password and uses the link up; none when it works no more. Who was signed
  /// in before is not any more, and the account's tokens are revoked.
  public Optional<Account> findSetUp(Secret link, Account account, Secret hashed, Instant now) {
    return database.asKeeper(keeper -> {
      Sql use = use(keeper, "AND account = ?", link, now).number(account.id().number());
      if (use.change() == 0) {
        return Optional.empty();
      }
      Accounts.endWays(keeper, account.id(), now);
      return keyed(keeper, Optional.of(account), hashed);
    });
  }

  private static Sql use(Connection keeper, String only, Secret link, Instant now) {
    return Sql.of(keeper, USE + only).at(now).hash(Digests.of(link.text())).at(now);
  }

  private static Optional<Account> keyed(
      Connection keeper, Optional<Account> account, Secret hashed) throws SQLException {
    if (account.isPresent()) {
      Accounts.setPassword(keeper, account.get().id(), hashed);
    }
    return account;
  }
}
