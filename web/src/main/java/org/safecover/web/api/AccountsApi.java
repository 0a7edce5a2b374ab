package org.safecover.web.api;

import java.time.Clock;
import java.util.ArrayList;
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
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.signin.Reached;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
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
      @Wanted("the name to sign in with") @Nullable String name,
      @Wanted("the name that others read") @Nullable String shownName,
      @Wanted("trust: and a code, nhs-england, or union") @Nullable String side,
      @Wanted("at least one of that side") @Nullable List<String> roles,
      @Nullable String doctor) {}

  /// A link to set an account up with, told once.
  ///
  /// @param address where the link leads, from the server's own address on
  record Link(long account, String address, int hours) {}

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
  Link make(@AuthenticationPrincipal SignedIn who, @RequestBody AccountAsked asked) {
    Side own = administered(who);
    Account.Profile profile = profile(asked);
    if (!profile.side().equals(own)) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    return accounts
        .findMade(profile)
        .map(account -> link(account.id()))
        .orElseThrow(() ->
            Refusal.conflict("The name is taken: choose another. Closed accounts keep theirs."));
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
    List<FieldProblem> problems = new ArrayList<>();
    String issuer = text(problems, "issuer", asked.issuer());
    String subject = text(problems, "subject", asked.subject());
    refuse(problems);
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

  private static Account.Profile profile(AccountAsked asked) {
    List<FieldProblem> problems = new ArrayList<>();
    String name = text(problems, "name", asked.name());
    String shownName = text(problems, "shownName", asked.shownName());
    String sideKey = text(problems, "side", asked.side());
    if (!name.isEmpty() && !SignInName.isOne(name)) {
      problems.add(new FieldProblem("name", name, "write 3 to 100 of a-z, digits, and . _ @ + -"));
    }
    Optional<Side> side = Side.find(sideKey);
    if (side.isEmpty() && !sideKey.isEmpty()) {
      problems.add(new FieldProblem("side", sideKey, SIDES));
    }
    SortedSet<Role> roles = roles(problems, asked.roles(), side);
    Optional<String> doctor =
        Optional.ofNullable(asked.doctor()).filter(person -> !person.isBlank());
    if (roles.contains(Role.DOCTOR) != doctor.isPresent()) {
      problems.add(
          new FieldProblem(
              "doctor",
              doctor.orElse("nothing"),
              "name the person for the role doctor, and for no other"));
    }
    refuse(problems);
    return new Account.Profile(
        new SignInName(name),
        shownName,
        side.orElseThrow(),
        roles,
        doctor.map(PersonId::new).map(Party.Doctor::new));
  }

  private static SortedSet<Role> roles(
      List<FieldProblem> problems, @Nullable List<String> keys, Optional<Side> side) {
    TreeSet<Role> roles = new TreeSet<>();
    for (String key : keys == null ? List.<String>of() : keys) {
      Role.find(String.valueOf(key))
          .filter(role -> side.isEmpty() || role.isOf(side.get()))
          .ifPresentOrElse(
              roles::add,
              () -> problems.add(new FieldProblem("roles", key, "write roles of that side")));
    }
    if (keys == null || keys.isEmpty()) {
      String all = Stream.of(Role.values()).map(Role::key).collect(Collectors.joining(", "));
      problems.add(new FieldProblem("roles", "nothing", "name some of " + all));
    }
    return roles;
  }

  private static String text(List<FieldProblem> problems, String field, @Nullable String value) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      problems.add(
          new FieldProblem(
              field, text.isEmpty() ? "nothing" : "a long text", "write 1 to 100 characters"));
    }
    return text;
  }

  private static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw Refusal.unreadable(problems);
    }
  }
}
