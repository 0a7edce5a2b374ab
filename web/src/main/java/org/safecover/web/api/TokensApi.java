package org.safecover.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Sent;
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
  private static final List<String> TOLD_ONCE =
      List.of(
          "This request drew the token before, and its secret was told then.",
          "If the secret was lost, revoke the token and ask again under another id.");

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
      @Wanted("the sender's own: sending it again draws nothing new") @Nullable String id,
      @Wanted("what it is for, in 1 to 100 characters") @Nullable String name,
      @Wanted("what it may be used for") @Nullable List<String> scopes,
      @Wanted("how long it is to work, at most 366") @Nullable Integer days) {}

  /// A token that was asked for.
  ///
  /// @param outcome `drawn`, or `repeated` when the same request drew it before
  /// @param secret told when it is drawn, and never again
  /// @param lines what to do where the secret is not at hand
  record Drawn(String outcome, Listed token, Optional<String> secret, List<String> lines) {}

  @Described("Lists tokens: the caller's own; an administrator's, those of the whole side.")
  @GetMapping(path = "/api/tokens", produces = "application/json")
  List<Listed> tokens(@AuthenticationPrincipal SignedIn who) {
    return seen(who.account()).map(Listed::of).toList();
  }

  @Described(
      value = "Makes a token; its secret is told this once, also when the request is sent again.",
      refusals = {413, 415})
  @PostMapping(path = "/api/tokens", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Drawn draw(@AuthenticationPrincipal SignedIn who, @RequestBody TokenAsked asked) {
    Sent sent = new Sent();
    String id = sent.request("id", asked.id());
    String name = sent.text("name", asked.name(), LONGEST);
    SortedSet<Scope> scopes = scopes(sent, asked.scopes());
    int days = Optional.ofNullable(asked.days()).orElse(0);
    if (days < 1 || days > MOST_DAYS) {
      String found = asked.days() == null ? "nothing" : "" + days;
      sent.problem("days", found, "write 1 to " + MOST_DAYS);
    }
    sent.refuseProblems();
    Instant now = clock.instant();
    Instant ends = now.plus(Duration.ofDays(days));
    Token wanted = new Token(0, who.account().id(), name, scopes, ends, Optional.empty());
    return switch (tokens.draw(wanted, id, now)) {
      case Tokens.Drawn(var token, var secret) ->
          new Drawn("drawn", Listed.of(token), Optional.of(secret.text()), List.of());
      case Tokens.Repeated(var token) ->
          new Drawn("repeated", Listed.of(token), Optional.empty(), TOLD_ONCE);
    };
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

  private static SortedSet<Scope> scopes(Sent sent, @Nullable List<String> keys) {
    TreeSet<Scope> scopes = new TreeSet<>();
    for (String key : keys == null ? List.<String>of() : keys) {
      Scope.find(String.valueOf(key))
          .ifPresentOrElse(scopes::add, () -> sent.problem("scopes", String.valueOf(key), WANTED));
    }
    if (keys == null || keys.isEmpty()) {
      sent.problem("scopes", "nothing", WANTED);
    }
    return scopes;
  }
}
