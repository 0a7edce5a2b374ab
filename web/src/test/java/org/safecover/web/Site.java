package org.safecover.web;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.app.account.Account;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.account.SignIns;
import org.safecover.app.account.Token;
import org.safecover.app.account.Tokens;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.server.Secrets;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;

/// A server with an account for every role at the trust RXK, at the foreign trust RYR, at NHS
/// England and at the union.
final class Site implements AutoCloseable {

  static final Side OWN = new Side.Trust(new TrustCode("RXK"));
  static final Side FOREIGN = new Side.Trust(new TrustCode("RYR"));

  final TurnedClock clock = new TurnedClock();
  final DatabaseAddress address = Desks.emptyDatabase();
  final Database database = Database.open(address);
  final Accounts accounts = new Accounts(database);
  final WebServer server;
  private final SignIns signIns = new SignIns(database, new Secrets());
  private final Tokens tokens = new Tokens(database, new Secrets());
  private final SortedMap<String, Account> made = new TreeMap<>();

  Site() {
    this(WebOptions.anyPort());
  }

  Site(WebOptions options) {
    server = WebServer.start(options, database, clock);
  }

  Account account(Side side, Role... roles) {
    String name = (side.key().replace(':', '.') + "." + roles[0].key());
    return made.computeIfAbsent(name, _ -> make(name, side, roles));
  }

  Account make(String name, Side side, Role... roles) {
    boolean doctor = List.of(roles).contains(Role.DOCTOR);
    return accounts
        .findMade(
            new Profile(
                new SignInName(name),
                "Somebody",
                side,
                new TreeSet<>(List.of(roles)),
                doctor ? Optional.of(new Party.Doctor(new PersonId("c-patel"))) : Optional.empty()))
        .orElseThrow();
  }

  Browser browser() {
    return new Browser(server.port());
  }

  /// Somebody who has signed in.
  Browser at(Account account) {
    Browser browser = browser();
    browser.sign(signIns.begin(account.id(), clock.instant()).text());
    return browser;
  }

  /// A machine with a token.
  Browser machine(Account account, Scope... scopes) {
    return browser().showing(token(account, scopes));
  }

  /// The secret of a token.
  String token(Account account, Scope... scopes) {
    Token wanted =
        new Token(
            0,
            account.id(),
            "machine",
            new TreeSet<>(List.of(scopes)),
            clock.instant().plusSeconds(86_400),
            Optional.empty());
    return tokens.draw(wanted, clock.instant()).secret().text();
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
