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

  /// Whether there is any account, closed ones too.
  public boolean isEmpty() {
    return database.asKeeper(Accounts::isEmpty);
  }

  static boolean isEmpty(Connection keeper) throws SQLException {
    return new Sql(keeper).findFirst("SELECT 1 FROM account LIMIT 1", _ -> true).isEmpty();
  }

  /// A new account; none when its name is taken.
  public Optional<Account> findMade(Profile who) {
    return database.asKeeper(keeper -> findMade(keeper, who));
  }

  static Optional<Account> findMade(Connection keeper, Profile who) throws SQLException {
    return new Sql(keeper)
        .findFirst(
            "INSERT INTO account (name, shown_name, side, roles, person)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id",
            row -> new Account(new AccountId(row.getLong(1)), who),
            who.name().text(),
            who.shownName(),
            who.side().key(),
            who.roles().stream().map(Role::key).toList(),
            who.doctor().map(doctor -> doctor.id().text()));
  }

  /// The open account of a name.
  public Optional<Keyed> find(SignInName name) {
    return findFirst("WHERE a.name = ? AND " + OPEN, name.text());
  }

  /// The open account of somebody who signs in elsewhere.
  public Optional<Account> find(Identity identity) {
    return findFirst(
            "WHERE a.issuer = ? AND a.subject = ? AND " + OPEN,
            identity.issuer(),
            identity.subject())
        .map(Keyed::account);
  }

  /// The open account of a number.
  public Optional<Account> find(AccountId id) {
    return findFirst("WHERE a.id = ? AND " + OPEN, id).map(Keyed::account);
  }

  private Optional<Keyed> findFirst(String where, Object... values) {
    return database.asKeeper(
        keeper -> new Sql(keeper).findFirst(SELECT + where, Accounts::keyed, values));
  }

  /// The open accounts of a side, by name.
  public List<Account> of(Side side) {
    return database.asKeeper(keeper ->
        new Sql(keeper)
            .all(
                SELECT + "WHERE a.side = ? AND " + OPEN + "ORDER BY a.name COLLATE \"C\"",
                Accounts::account,
                side.key()));
  }

  static void setPassword(Connection keeper, AccountId id, Secret hashed) throws SQLException {
    new Sql(keeper).change("UPDATE account SET password = ? WHERE id = ?", hashed.text(), id);
  }

  /// Keeps another hash of the same password.
  public void setPassword(AccountId id, Secret hashed) {
    change("UPDATE account SET password = ? WHERE id = ?", hashed.text(), id);
  }

  /// Lets an account sign in elsewhere, under the identity that an administrator entered. Says
  /// whether it does now: not when another account has that identity.
  public boolean setIdentity(AccountId id, Identity identity) {
    return database.asKeeper(keeper ->
        new Sql(keeper)
            .change(
                "UPDATE account SET issuer = ?, subject = ? WHERE id = ? AND NOT EXISTS"
                    + " (SELECT FROM account o WHERE o.issuer = ? AND o.subject = ?"
                    + " AND o.id <> account.id)",
                identity.issuer(),
                identity.subject(),
                id,
                identity.issuer(),
                identity.subject()))
        > 0;
  }

  /// Closes an account: its sign-ins end, its tokens are revoked, and another account can have the
  /// identity that it had elsewhere.
  public void close(AccountId id, Instant now) {
    database.asKeeper(keeper -> {
      Sql sql = new Sql(keeper);
      sql.change(
          "UPDATE account SET closed = ?, issuer = NULL, subject = NULL"
              + " WHERE id = ? AND closed IS NULL",
          now,
          id);
      sql.change("UPDATE token SET revoked = ? WHERE account = ? AND revoked IS NULL", now, id);
      return sql.change("DELETE FROM sign_in WHERE account = ?", id);
    });
  }

  private void change(String statement, Object... values) {
    database.asKeeper(keeper -> new Sql(keeper).change(statement, values));
  }

  private static Keyed keyed(ResultSet row) throws SQLException {
    return new Keyed(account(row), Optional.ofNullable(row.getString("password")).map(Secret::new));
  }

  static Account account(ResultSet row) throws SQLException {
    Side side = Side.find(row.getString("side")).orElseThrow();
    TreeSet<Role> roles =
        Sql.texts(row, "roles")
            .map(key -> Role.find(key).orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<Party.Doctor> doctor =
        Optional.ofNullable(row.getString("person")).map(PersonId::new).map(Party.Doctor::new);
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
