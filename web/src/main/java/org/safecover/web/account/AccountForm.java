package org.safecover.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;
import org.safecover.protocol.text.FieldProblem;
import org.springframework.util.MultiValueMap;

/// The form for a new account, as typed.
///
/// @param doctor the person of the hospital's files; empty but for a doctor's account
record AccountForm(String name, String shownName, List<String> roles, String doctor) {

  static final AccountForm EMPTY = new AccountForm("", "", List.of(), "");

  private static final int LONGEST = 100;

  AccountForm {
    roles = List.copyOf(roles);
  }

  static AccountForm of(MultiValueMap<String, String> sent) {
    return new AccountForm(
        first(sent, "name"),
        first(sent, "shown-name"),
        sent.getOrDefault("roles", List.of()),
        first(sent, "doctor"));
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
  }

  /// Whether a role is ticked.
  public boolean has(String role) {
    return roles.contains(role);
  }

  /// Everything that is wrong with it.
  List<FieldProblem> problems(Side side) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!SignInName.isOne(SignInName.plain(name))) {
      problems.add(
          new FieldProblem("name", found(name), "write 3 to 100 of a-z, digits, and . _ @ + -"));
    }
    if (shownName.isEmpty() || shownName.length() > LONGEST) {
      problems.add(new FieldProblem("shown-name", found(shownName), "write 1 to 100 characters"));
    }
    SortedSet<Role> chosen = chosen(side);
    if (chosen.isEmpty()) {
      problems.add(new FieldProblem("roles", "none", "tick at least one"));
    }
    if (chosen.contains(Role.DOCTOR) == doctor.isEmpty()) {
      problems.add(
          new FieldProblem(
              "doctor", found(doctor), "name the person for the role doctor, and for no other"));
    }
    return problems;
  }

  private static String found(String text) {
    return text.isEmpty() ? "nothing" : "'" + text + "'";
  }

  private SortedSet<Role> chosen(Side side) {
    TreeSet<Role> chosen = new TreeSet<>();
    roles.stream()
        .flatMap(key -> Role.find(key).stream())
        .filter(role -> role.isOf(side))
        .forEach(chosen::add);
    return chosen;
  }

  /// What it asks for; only where nothing is wrong.
  Profile profile(Side side) {
    return new Profile(
        new SignInName(SignInName.plain(name)),
        shownName,
        side,
        chosen(side),
        Optional.of(doctor)
            .filter(person -> !person.isEmpty())
            .map(PersonId::new)
            .map(Party.Doctor::new));
  }
}
