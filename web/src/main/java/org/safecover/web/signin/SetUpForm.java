package org.safecover.web.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Role;
import org.safecover.app.account.SetUpLinks.Purpose;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.server.Secret;

/// What somebody typed behind a one-time link. Only the passwords count where the account is there.
///
/// @param trust the code, where they act for a trust
/// @param side `trust`, `nhs-england` or `union`
record SetUpForm(
    @Nullable String side,
    @Nullable String trust,
    @Nullable String name,
    @Nullable String shownName,
    @Nullable String password,
    @Nullable String again) {

  static final SetUpForm EMPTY = new SetUpForm("trust", "", "", "", "", "");
  private static final int LONGEST_NAME = 100;

  List<String> problems(Purpose purpose) {
    return switch (purpose) {
      case Purpose.First _ -> {
        List<String> problems = new ArrayList<>();
        if (findSide().isEmpty()) {
          problems.add("The trust's code is 3 to 10 letters and digits, such as RXK.");
        }
        problems.addAll(problemsOfAccount());
        yield problems;
      }
      case Purpose.FirstOf _ -> problemsOfAccount();
      case Purpose.Invited(var account) -> problemsOfPassword(account.who().name().text());
    };
  }

  private List<String> problemsOfPassword(String ofName) {
    return Passwords.problems(secret(), new Secret(text(again)), ofName);
  }

  private List<String> problemsOfAccount() {
    List<String> problems = new ArrayList<>();
    if (!SignInName.isOne(text(name))) {
      problems.add(
          "The name to sign in with is 3 to 100 letters without accents, digits, or . _ @ + -");
    }
    if (text(shownName).isBlank() || text(shownName).length() > LONGEST_NAME) {
      problems.add("Say the name that others are to read, of at most 100 characters.");
    }
    problems.addAll(problemsOfPassword(SignInName.plain(text(name))));
    return problems;
  }

  private Optional<Side> findSide() {
    String key = text(side);
    return Side.find(
        key.equals("trust") ? "trust:" + text(trust).strip().toUpperCase(Locale.ROOT) : key);
  }

  /// The first account of all is for the side that was typed.
  Profile firstAccount() {
    return firstAccount(findSide().orElseThrow());
  }

  /// The first account of a side administers the others there, and does that side's own work.
  Profile firstAccount(Side acts) {
    Role work =
        switch (acts.organisation()) {
          case TRUST -> Role.ROTA_COORDINATOR;
          case NHS_ENGLAND -> Role.REVIEWER;
          case UNION -> Role.UNION_OFFICER;
        };
    return new Profile(
        new SignInName(text(name)),
        text(shownName).strip(),
        acts,
        new TreeSet<>(List.of(Role.ADMINISTRATOR, work)),
        Optional.empty());
  }

  Secret secret() {
    return new Secret(text(password));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  @Override
  public String toString() {
    return "SetUpForm of " + name;
  }
}
