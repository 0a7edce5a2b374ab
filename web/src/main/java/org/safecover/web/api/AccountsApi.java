package org.safecover.web.api;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account;
import org.safecover.app.account.AccountId;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.signin.Reached;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The accounts of the administrator's own side. Of another side nobody makes one here: its first
/// is made by whoever runs the server.
@RestController
class AccountsApi {

  private static final int LONGEST = 100;
  private static final List<String> TOLD_ONCE =
      List.of(
          "This request made the account before, and its link was told then.",
          "If the link was lost, ask for another at /api/accounts/{id}/link.");
  private static final String SIDES = "write trust: and a code, nhs-england, or union";

  private final Accounts accounts;
  private final SetUpLinks links;
  private final Reached reached;
  private final Clock clock;

  AccountsApi(Accounts accounts, SetUpLinks links, Reached reached, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.reached = reached;
    this.clock = clock;
  }

  /// An account as administrators read it.
  record Listed(
      long id,
      String name,
      String shownName,
      String side,
      List<String> roles,
      Optional<String> doctor) {

    static Listed of(Account account) {
      Account.Profile who = account.who();
      return new Listed(
          account.id().number(),
          who.name().text(),
          who.shownName(),
          who.side().key(),
          who.roles().stream().map(Role::key).toList(),
          who.doctor().map(doctor -> doctor.id().text()));
    }
  }

  /// An account to be made.
  ///
  /// @param doctor the person of the hospital's files, for a doctor's account
  record AccountAsked(
      @Wanted("the sender's own: sending it again makes nothing new") @Nullable String id,
      @Wanted("the name to sign in with") @Nullable String name,
      @Wanted("the name that others read") @Nullable String shownName,
      @Wanted("trust: and a code, nhs-england, or union") @Nullable String side,
      @Wanted("at least one of that side") @Nullable List<String> roles,
      @Nullable String doctor) {}

  /// A link to set an account up with, told once.
  ///
  /// @param address where the link leads, from the server's own address on
  record Link(long account, String address, int hours) {}

  /// An account that was asked for.
  ///
  /// @param outcome `made`, or `repeated` when the same request made it before
  /// @param link to set it up with; told when it is made, and never again
  /// @param lines what to do where the link is not at hand
  record MadeOne(String outcome, long account, Optional<Link> link, List<String> lines) {}

  /// Somebody as a sign-in elsewhere knows them.
  ///
  /// @param subject as it is known there, or `email:` and an address that it has verified
  record IdentityAsked(
      @Wanted("as it writes itself in its tokens") @Nullable String issuer,
      @Wanted("as it is known there, or email: and a verified address") @Nullable String subject) {}

  @Described("Lists the accounts of the administrator's own side.")
  @GetMapping(path = "/api/accounts", produces = "application/json")
  List<Listed> accounts(@AuthenticationPrincipal SignedIn who) {
    return accounts.of(administered(who)).stream().map(Listed::of).toList();
  }

  @Described(
      value = "Makes an account of the administrator's own side, with a link to set it up.",
      refusals = {409, 413, 415})
  @PostMapping(path = "/api/accounts", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  MadeOne make(@AuthenticationPrincipal SignedIn who, @RequestBody AccountAsked asked) {
    Side own = administered(who);
    Sent sent = new Sent();
    String id = sent.request("id", asked.id());
    Account.Profile profile = profile(sent, asked);
    if (!profile.side().equals(own)) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    return switch (accounts.make(profile, new Accounts.Request(who.account().id(), id))) {
      case Accounts.Made.Added(var account) ->
          new MadeOne("made", account.id().number(), Optional.of(link(account.id())), List.of());
      case Accounts.Made.Repeated(var account) ->
          new MadeOne("repeated", account.number(), Optional.empty(), TOLD_ONCE);
      case Accounts.Made.NameTaken _ ->
          throw Refusal.conflict("The name is taken: choose another. Closed accounts keep theirs.");
    };
  }

  @Described(value = "Gives an account another link to choose a password with.", refusals = 404)
  @PostMapping(path = "/api/accounts/{id}/link", produces = "application/json")
  Link link(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return link(own(accounts, who, id).id());
  }

  @Described(
      value = "Binds an account to one identity of a sign-in elsewhere.",
      refusals = {404, 409, 413, 415})
  @PutMapping(path = "/api/accounts/{id}/identity", consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void identity(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestBody IdentityAsked asked) {
    Account account = own(accounts, who, id);
    Sent sent = new Sent();
    String issuer = sent.text("issuer", asked.issuer(), LONGEST);
    String subject = sent.text("subject", asked.subject(), LONGEST);
    sent.refuseProblems();
    // Addresses are compared in lower case; a subject is compared as it is.
    String kept = subject.startsWith("email:") ? subject.toLowerCase(Locale.ROOT) : subject;
    if (!accounts.setIdentity(account.id(), new Accounts.Identity(issuer, kept))) {
      throw Refusal.conflict("Another account has that identity: close it, or name another.");
    }
  }

  @Described(
      value = "Closes an account.",
      refusals = {404, 409})
  @DeleteMapping("/api/accounts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    Account account = own(accounts, who, id);
    if (account.id().equals(who.account().id())) {
      throw Refusal.conflict("This is your own account: ask another administrator to close it.");
    }
    accounts.close(account.id(), clock.instant());
  }

  private static Side administered(SignedIn who) {
    if (!who.account().is(Role.ADMINISTRATOR)) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    return who.account().side();
  }

  /// An account of the side that the caller administers.
  static Account own(Accounts accounts, SignedIn who, long id) {
    Side side = administered(who);
    return accounts
        .find(new AccountId(id))
        .filter(account -> account.side().equals(side))
        .orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND));
  }

  private Link link(AccountId account) {
    String path = "/set-up/" + links.invite(account, clock.instant()).text();
    String address = reached.publicUrl().map(Object::toString).orElse("") + path;
    return new Link(account.number(), address, Math.toIntExact(SetUpLinks.LASTS.toHours()));
  }

  private static Account.Profile profile(Sent sent, AccountAsked asked) {
    String name = sent.text("name", asked.name(), LONGEST);
    String shownName = sent.text("shownName", asked.shownName(), LONGEST);
    String sideKey = sent.text("side", asked.side(), LONGEST);
    if (!name.isEmpty() && !SignInName.isOne(name)) {
      sent.problem("name", name, "write 3 to 100 of a-z, digits, and . _ @ + -");
    }
    Optional<Side> side = Side.find(sideKey);
    if (side.isEmpty() && !sideKey.isEmpty()) {
      sent.problem("side", sideKey, SIDES);
    }
    SortedSet<Role> roles = roles(sent, asked.roles(), side);
    Optional<String> doctor =
        Optional.ofNullable(asked.doctor()).filter(person -> !person.isBlank());
    if (roles.contains(Role.DOCTOR) != doctor.isPresent()) {
      sent.problem(
          "doctor",
          doctor.orElse("nothing"),
          "name the person for the role doctor, and for no other");
    }
    sent.refuseProblems();
    return new Account.Profile(
        new SignInName(name),
        shownName,
        side.orElseThrow(),
        roles,
        doctor.map(PersonId::new).map(Party.Doctor::new));
  }

  private static SortedSet<Role> roles(
      Sent sent, @Nullable List<String> keys, Optional<Side> side) {
    TreeSet<Role> roles = new TreeSet<>();
    for (String key : keys == null ? List.<String>of() : keys) {
      Role.find(String.valueOf(key))
          .filter(role -> side.isEmpty() || role.isOf(side.get()))
          .ifPresentOrElse(
              roles::add,
              () -> sent.problem("roles", String.valueOf(key), "write roles of that side"));
    }
    if (keys == null || keys.isEmpty()) {
      String all = Stream.of(Role.values()).map(Role::key).collect(Collectors.joining(", "));
      sent.problem("roles", "nothing", "name some of " + all);
    }
    return roles;
  }
}
