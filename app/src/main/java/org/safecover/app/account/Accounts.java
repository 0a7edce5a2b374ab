package org.safecover.app.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.server.Secret;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;

/// All accounts. A closed one is kept, so that its name stays taken, and lets nobody in.
public final class Accounts {

  static final String COLUMNS =
      "a.id, a.name, a.shown_name, a.side, a.roles, a.person, a.password, a.closed";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM account a ";
  private static final String OPEN = "a.closed IS NULL ";

  private final Database database;

  public Accounts(Database database) {
    this.database = database;
  }

  /// An account with what is kept of its password.
  ///
  /// @param password as it was hashed; none before one was chosen
  public record Keyed(Account account, Optional<Secret> password) {}

  /// Somebody as a sign-in elsewhere knows them.
  public record Identity(String issuer, String subject) {}

  /// What a machine calls its request for an account: sent again, it makes nothing new.
  ///
  /// @param by who asks
  public record Request(AccountId by, String id) {}

  /// What became of a request for an account.
  public sealed interface Made {

    /// It is new.
    record Added(Account account) implements Made {}

    /// The same request made it before; nothing was made now.
    record Repeated(AccountId account) implements Made {}

    /// Another account has the name; nothing was made.
    enum NameTaken implements Made {
      NAME_TAKEN
    }
  }

  /// Whether there is any account, closed ones too.
  public boolean isEmpty() {
    return database.asKeeper(Accounts::isEmpty);
  }

  static boolean isEmpty(Connection keeper) throws SQLException {
    return Sql.of(keeper, "SELECT 1 FROM account LIMIT 1").find(_ -> true).isEmpty();
  }

  /// Whether anybody acts for a side.
  static boolean isTaken(Connection keeper, Side side) throws SQLException {
    return Sql.of(keeper, "SELECT 1 FROM account WHERE side = ? AND closed IS NULL LIMIT 1")
        .text(side.key())
        .find(_ -> true)
        .isPresent();
  }

  /// Whether an account has a name, closed ones too.
  static boolean isTaken(Connection keeper, SignInName name) throws SQLException {
    return Sql.of(keeper, "SELECT 1 FROM account WHERE name = ?")
        .text(name.text())
        .find(_ -> true)
        .isPresent();
  }

  /// A new account; none when its name is taken.
  public Optional<Account> findMade(Profile who) {
    return database.asKeeper(keeper -> findMade(keeper, who));
  }

  /// A new account, as a machine asks for it.
  public Made make(Profile who, Request request) {
    return database.asKeeper(keeper -> {
      Sql.of(keeper, "SELECT pg_advisory_xact_lock(hashtextextended('account by ' || ?, 0))")
          .text("" + request.by().number())
          .list(_ -> request);
      Optional<AccountId> before =
          Sql.of(keeper, "SELECT id FROM account WHERE made_by = ? AND request = ?")
              .number(request.by().number())
              .text(request.id())
              .find(row -> new AccountId(row.getLong(1)));
      if (before.isPresent()) {
        return new Made.Repeated(before.get());
      }
      Optional<Account> made = findMade(keeper, who);
      if (made.isEmpty()) {
        return Made.NameTaken.NAME_TAKEN;
      }
      Sql.of(keeper, "UPDATE account SET made_by = ?, request = ? WHERE id = ?")
          .number(request.by().number())
          .text(request.id())
          .number(made.get().id().number())
          .change();
      return new Made.Added(made.get());
    });
  }

  static Optional<Account> findMade(Connection keeper, Profile who) throws SQLException {
    return Sql.of(
            keeper,
            "INSERT INTO account (name, shown_name, side, roles, person)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id")
        .text(who.name().text())
        .text(who.shownName())
        .text(who.side().key())
        .texts(who.roles().stream().map(Role::key).toList())
        .text(who.doctor().map(doctor -> doctor.id().text()))
        .find(row -> new Account(new AccountId(row.getLong(1)), who));
  }

  /// The open account of a name.
  public Optional<Keyed> find(SignInName name) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "WHERE a.name = ? AND " + OPEN)
            .text(name.text())
            .find(Accounts::keyed));
  }

  /// The open account of somebody who signs in elsewhere.
  public Optional<Account> find(Identity identity) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "WHERE a.issuer = ? AND a.subject = ? AND " + OPEN)
            .text(identity.issuer())
            .text(identity.subject())
            .find(Accounts::account));
  }

  /// The open account of a number.
  public Optional<Account> find(AccountId id) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "WHERE a.id = ? AND " + OPEN)
            .number(id.number())
            .find(Accounts::account));
  }

  /// The open accounts of a side, by name.
  public List<Account> of(Side side) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "WHERE a.side = ? AND " + OPEN + "ORDER BY a.name COLLATE \"C\"")
            .text(side.key())
            .list(Accounts::account));
  }

  static void setPassword(Connection keeper, AccountId id, Secret hashed) throws SQLException {
    Sql.of(keeper, "UPDATE account SET password = ? WHERE id = ?")
        .text(hashed.text())
        .number(id.number())
        .change();
  }

  /// Keeps another hash of the same password.
  public void setPassword(AccountId id, Secret hashed) {
    database.asKeeper(keeper -> {
      setPassword(keeper, id, hashed);
      return id;
    });
  }

  /// Lets an account sign in elsewhere, under the identity that an administrator entered. Says
  /// whether it does now: not when another account has that identity.
  public boolean setIdentity(AccountId id, Identity identity) {
    return database.asKeeper(keeper ->
        Sql.of(
                keeper,
                "UPDATE account SET issuer = ?, subject = ? WHERE id = ? AND NOT EXISTS"
                    + " (SELECT FROM account o WHERE o.issuer = ? AND o.subject = ?"
                    + " AND o.id <> account.id)")
            .text(identity.issuer())
            .text(identity.subject())
            .number(id.number())
            .text(identity.issuer())
            .text(identity.subject())
            .change())
        > 0;
  }

  /// Closes an account: its sign-ins end, its tokens are revoked, and another account can have the
  /// identity that it had elsewhere.
  public void close(AccountId id, Instant now) {
    database.asKeeper(keeper -> {
      Sql.of(
              keeper,
              "UPDATE account SET closed = ?, issuer = NULL, subject = NULL"
                  + " WHERE id = ? AND closed IS NULL")
          .at(now)
          .number(id.number())
          .change();
      return endWays(keeper, id, now);
    });
  }

  /// Ends every way in that an account has: its sign-ins end, its tokens are revoked.
  ///
  /// @return how many browsers were signed in
  static int endWays(Connection keeper, AccountId id, Instant now) throws SQLException {
    Sql.of(keeper, "UPDATE token SET revoked = ? WHERE account = ? AND revoked IS NULL")
        .at(now)
        .number(id.number())
        .change();
    return Sql.of(keeper, "DELETE FROM sign_in WHERE account = ?").number(id.number()).change();
  }

  private static Keyed keyed(ResultSet row) throws SQLException {
    return new Keyed(account(row), Sql.findText(row, "password").map(Secret::new));
  }

  static Account account(ResultSet row) throws SQLException {
    Side side = Side.find(row.getString("side")).orElseThrow();
    TreeSet<Role> roles =
        Sql.texts(row, "roles")
            .map(key -> Role.find(key).orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<Party.Doctor> doctor =
        Sql.findText(row, "person").map(PersonId::new).map(Party.Doctor::new);
    return new Account(
        new AccountId(row.getLong("id")),
        new Profile(
            new SignInName(row.getString("name")),
            row.getString("shown_name"),
            side,
            roles,
            doctor));
  }
}
