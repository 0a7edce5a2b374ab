package org.safecover.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account;
import org.safecover.app.account.Accounts;
import org.safecover.app.message.AccountAddresses;
import org.safecover.web.described.Described;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the accounts of the administrator's own side are told that there is something new.
@RestController
class MailApi {

  private final Accounts accounts;
  private final AccountAddresses addresses;

  MailApi(Accounts accounts, AccountAddresses addresses) {
    this.accounts = accounts;
    this.addresses = addresses;
  }

  /// @param email none to take it away
  record MailAsked(@Nullable String email) {}

  @Described(
      value = "Gives an account a mail address, or takes it away.",
      refusals = {404, 413, 415})
  @PutMapping(path = "/api/accounts/{id}/email", consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void email(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id, @RequestBody MailAsked asked) {
    Account account = AccountsApi.own(accounts, who, id);
    Optional<String> email =
        Optional.ofNullable(asked.email()).map(String::strip).filter(text -> !text.isEmpty());
    Sent sent = new Sent();
    email
        .filter(text -> !AccountAddresses.isOne(text))
        .ifPresent(
            text -> sent.problem("email", text, "write one address, or nothing to have none"));
    sent.refuseProblems();
    addresses.set(account.who().name().text(), email);
  }
}
