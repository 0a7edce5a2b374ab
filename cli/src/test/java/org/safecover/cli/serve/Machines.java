package org.safecover.cli.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.safecover.app.account.Account;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.account.Token;
import org.safecover.app.account.Tokens;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.server.Secrets;

/// Machines of a trust's rota coordinators, each with a token of its own.
final class Machines {

  static final Side TRUST = new Side.Trust(new TrustCode("RXK"));

  private Machines() {}

  static Account account(Database database, String name, Role... roles) {
    Profile profile =
        new Profile(
            new SignInName(name),
            "Somebody",
            TRUST,
            new TreeSet<>(List.of(roles)),
            Optional.empty());
    return new Accounts(database).findMade(profile).orElseThrow();
  }

  /// A token that may read and give orders about offers.
  static String token(Database database, String name) {
    Account account = account(database, name, Role.ROTA_COORDINATOR);
    Instant now = Instant.now();
    Token wanted =
        new Token(
            0,
            account.id(),
            "machine",
            new TreeSet<>(List.of(Scope.READ, Scope.ORDER_OFFERS)),
            now.plus(Duration.ofDays(30)),
            Optional.empty());
    return new Tokens(database, new Secrets()).draw(wanted, now).secret().text();
  }
}
