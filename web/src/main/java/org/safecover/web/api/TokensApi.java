package org.safecover.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Token;
import org.safecover.app.account.Tokens;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Tokens for machines. Everybody makes and ends their own; an administrator sees and ends those of
/// the whole side.
@RestController
class TokensApi {

  private static final int LONGEST = 100;
  private static final int MOST_DAYS = 366;
  private static final String WANTED =
      "write some of "
          + Stream.of(Scope.values()).map(Scope::key).collect(Collectors.joining(", "));

  private final Tokens tokens;
  private final Clock clock;

  TokensApi(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /// A token as it is listed: without its secret.
  record Listed(
      long id,
      long account,
      String name,
      List<String> scopes,
      Instant ends,
      Optional<Instant> revoked) {

    static Listed of(Token token) {
      return new Listed(
          token.number(),
          token.account().number(),
          token.name(),
          token.scopes().stream().map(Scope::key).toList(),
          token.ends(),
          token.revoked());
    }
  }

  /// A token to be made.
  record TokenAsked(
      @Wanted("what it is for, in 1 to 100 characters") @Nullable String name,
      @Wanted("what it may be used for") @Nullable List<String> scopes,
      @Wanted("how long it is to work, at most 366") @Nullable Integer days) {}

  /// A new token with its secret, which is told this once.
  record Drawn(Listed token, String secret) {}

  @Described("Lists tokens: the caller's own; an administrator's, those of the whole side.")
  @GetMapping(path = "/api/tokens", produces = "application/json")
  List<Listed> tokens(@AuthenticationPrincipal SignedIn who) {
    return seen(who.account()).map(Listed::of).toList();
  }

  @Described(
      value = "Makes a token; its secret is told this once.",
      refusals = {413, 415})
  @PostMapping(path = "/api/tokens", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Drawn draw(@AuthenticationPrincipal SignedIn who, @RequestBody TokenAsked asked) {
    List<FieldProblem> problems = new ArrayList<>();
    String name = Optional.ofNullable(asked.name()).orElse("").strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      problems.add(new FieldProblem("name", name, "write 1 to 100 characters"));
    }
    SortedSet<Scope> scopes = scopes(problems, asked.scopes());
    int days = Optional.ofNullable(asked.days()).orElse(0);
    if (days < 1 || days > MOST_DAYS) {
      problems.add(new FieldProblem("days", "" + days, "write 1 to " + MOST_DAYS));
    }
    if (!problems.isEmpty()) {
      throw Refusal.unreadable(problems);
    }
    Instant now = clock.instant();
    Instant ends = now.plus(Duration.ofDays(days));
    Tokens.Drawn drawn =
        tokens.draw(new Token(0, who.account().id(), name, scopes, ends, Optional.empty()), now);
    return new Drawn(Listed.of(drawn.token()), drawn.secret().text());
  }

  @Described(value = "Revokes a token.", refusals = 404)
  @DeleteMapping("/api/tokens/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    Token token =
        seen(who.account())
            .filter(each -> each.number() == id)
            .findFirst()
            .orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND));
    tokens.revoke(token, clock.instant());
  }

  private Stream<Token> seen(Account account) {
    return account.is(Role.ADMINISTRATOR)
        ? tokens.of(account.side()).stream()
        : tokens.of(account.id()).stream();
  }

  private static SortedSet<Scope> scopes(List<FieldProblem> problems, @Nullable List<String> keys) {
    TreeSet<Scope> scopes = new TreeSet<>();
    for (String key : keys == null ? List.<String>of() : keys) {
      Scope.find(String.valueOf(key))
          .ifPresentOrElse(
              scopes::add, () -> problems.add(new FieldProblem("scopes", key, WANTED)));
    }
    if (scopes.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem("scopes", "nothing", WANTED));
    }
    return scopes;
  }
}
