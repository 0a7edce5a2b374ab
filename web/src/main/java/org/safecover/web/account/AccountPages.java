package org.safecover.web.account;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.account.Account;
import org.safecover.app.account.AccountId;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.order.Told;
import org.safecover.web.signin.Reached;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The accounts of the administrator's own side: made, invited and closed.
@Controller
class AccountPages {

  private final Accounts accounts;
  private final SetUpLinks links;
  private final Reached reached;
  private final Clock clock;

  AccountPages(Accounts accounts, SetUpLinks links, Reached reached, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.reached = reached;
    this.clock = clock;
  }

  /// An account as it is listed.
  ///
  /// @param own whether it is that of who looks
  record Row(long id, String name, String shownName, String roles, boolean own) {}

  /// A link that was just made.
  record OneTimeLink(String shownName, String address, long hours) {}

  @GetMapping("/accounts")
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    return page(who, AccountForm.EMPTY, model);
  }

  @PostMapping("/accounts")
  String make(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam MultiValueMap<String, String> sent,
      Model model) {
    Side side = administered(who);
    AccountForm form = AccountForm.of(sent);
    List<FieldProblem> problems = form.problems(side);
    if (!problems.isEmpty()) {
      model.addAttribute("told", Told.unreadable(problems));
      return page(who, form, model);
    }
    Optional<Account> made = accounts.findMade(form.profile(side));
    if (made.isEmpty()) {
      model.addAttribute(
          "told",
          Told.unreadable(
              List.of(
                  new FieldProblem(
                      "name",
                      "a name that is taken",
                      "choose another; closed accounts keep theirs"))));
      return page(who, form, model);
    }
    model.addAttribute("invitation", oneTimeLink(made.get()));
    return page(who, AccountForm.EMPTY, model);
  }

  @PostMapping("/accounts/{id}/link")
  String link(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
    model.addAttribute("invitation", oneTimeLink(own(who, id)));
    return page(who, AccountForm.EMPTY, model);
  }

  @PostMapping("/accounts/{id}/close")
  String close(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
    Account account = own(who, id);
    if (account.id().equals(who.account().id())) {
      model.addAttribute(
          "told", Told.saying("This is your own account: ask another administrator to close it."));
      return page(who, AccountForm.EMPTY, model);
    }
    accounts.close(account.id(), clock.instant());
    return "redirect:/accounts";
  }

  private OneTimeLink oneTimeLink(Account account) {
    String base =
        reached
            .publicUrl()
            .map(URI::toString)
            .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    String secret = links.invite(account.id(), clock.instant()).text();
    return new OneTimeLink(
        account.who().shownName(), base + "/set-up/" + secret, SetUpLinks.LASTS.toHours());
  }

  private static Side administered(SignedIn who) {
    if (!who.account().is(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("not an administrator");
    }
    return who.account().side();
  }

  private Account own(SignedIn who, long id) {
    Side side = administered(who);
    return accounts
        .find(new AccountId(id))
        .filter(account -> account.side().equals(side))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(SignedIn who, AccountForm form, Model model) {
    Side side = administered(who);
    model
        .addAttribute(
            "accounts",
            accounts.of(side).stream().map(account -> row(account, who.account())).toList())
        .addAttribute(
            "roles",
            Stream.of(Role.values()).filter(role -> role.isOf(side)).map(Role::key).toList())
        .addAttribute("form", form);
    return "accounts";
  }

  private static Row row(Account account, Account looking) {
    return new Row(
        account.id().number(),
        account.who().name().text(),
        account.who().shownName(),
        String.join(", ", account.who().roles().stream().map(Role::key).toList()),
        account.id().equals(looking.id()));
  }
}
