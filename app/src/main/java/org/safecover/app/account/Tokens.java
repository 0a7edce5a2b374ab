package org.safecover.app.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.document.Digests;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;

/// All tokens. One can do at most what its account can do, and nothing once it is revoked, too old,
/// or its account closed.
public final class Tokens {

  private static final String SELECT =
      "SELECT t.id, t.account, t.name, t.scopes, t.ends, t.revoked FROM token t ";

  private final Database database;
  private final Secrets secrets;

  public Tokens(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /// What became of a request for a token.
  public sealed interface Asked {}

  /// A new token with its secret, which is told once.
  public record Drawn(Token token, Secret secret) implements Asked {}

  /// The same request drew it before. Its secret was told then, and is kept nowhere.
  public record Repeated(Token token) implements Asked {}

  /// What a token lets in.
  public record Admitted(Account account, SortedSet<Scope> scopes) {}

  /// A new token.
  ///
  /// @param wanted its number counts for nothing
  public Drawn draw(Token wanted, Instant now) {
    return database.asKeeper(keeper -> draw(keeper, wanted, Optional.empty(), now));
  }

  /// The same, as a machine asks for it.
  ///
  /// @param request what the machine calls it: the same one sent again draws nothing
  public Asked draw(Token wanted, String request, Instant now) {
    return database.asKeeper(keeper -> {
      Sql.of(keeper, "SELECT pg_advisory_xact_lock(hashtextextended('token of ' || ?, 0))")
          .text("" + wanted.account().number())
          .list(_ -> request);
      Optional<Token> before =
          Sql.of(keeper, SELECT + "WHERE t.account = ? AND t.request = ?")
              .number(wanted.account().number())
              .text(request)
              .find(Tokens::token);
      return before.isPresent()
          ? new Repeated(before.get())
          : draw(keeper, wanted, Optional.of(request), now);
    });
  }

  private Drawn draw(Connection keeper, Token wanted, Optional<String> request, Instant now)
      throws SQLException {
    Secret secret = secrets.password();
    long number =
        Sql.of(
                keeper,
                "INSERT INTO token (hash, account, name, scopes, made, ends, request)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .hash(Digests.of(secret.text()))
            .number(wanted.account().number())
            .text(wanted.name())
            .texts(wanted.scopes().stream().map(Scope::key).toList())
            .at(now)
            .at(wanted.ends())
            .text(request)
            .find(row -> row.getLong(1))
            .orElseThrow();
    Token token =
        new Token(
            number,
            wanted.account(),
            wanted.name(),
            wanted.scopes(),
            wanted.ends(),
            Optional.empty());
    return new Drawn(token, secret);
  }

  /// Whom a secret lets in, and to what.
  public Optional<Admitted> find(Secret secret, Instant now) {
    return database.asKeeper(keeper ->
        Sql.of(
                keeper,
                "SELECT "
                    + Accounts.COLUMNS
                    + ", t.scopes"
                    + " FROM token t JOIN account a ON a.id = t.account"
                    + " WHERE t.hash = ? AND t.ends > ? AND t.revoked IS NULL"
                    + " AND a.closed IS NULL")
            .hash(Digests.of(secret.text()))
            .at(now)
            .find(row -> new Admitted(Accounts.account(row), scopes(row))));
  }

  /// The tokens of an account, in order of their making.
  public List<Token> of(AccountId account) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "WHERE t.account = ? ORDER BY t.id")
            .number(account.number())
            .list(Tokens::token));
  }

  /// The tokens of all accounts of a side, in order of their making.
  public List<Token> of(Side side) {
    return database.asKeeper(keeper ->
        Sql.of(keeper, SELECT + "JOIN account a ON a.id = t.account WHERE a.side = ? ORDER BY t.id")
            .text(side.key())
            .list(Tokens::token));
  }

  /// Ends a token.
  public void revoke(Token token, Instant now) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "UPDATE token SET revoked = ? WHERE id = ? AND revoked IS NULL")
            .at(now)
            .number(token.number())
            .change());
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getLong("id"),
        new AccountId(row.getLong("account")),
        row.getString("name"),
        scopes(row),
        Sql.instant(row, "ends"),
        Sql.findInstant(row, "revoked"));
  }

  private static SortedSet<Scope> scopes(ResultSet row) throws SQLException {
    return Sql.texts(row, "scopes")
        .map(key -> Scope.find(key).orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
