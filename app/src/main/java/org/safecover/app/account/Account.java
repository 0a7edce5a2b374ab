package org.safecover.app.account;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.Party;

/// Somebody who may sign in.
///
/// @param who how they are known and for whom they act
public record Account(AccountId id, Profile who) {

  /// How an account is known, and what for. Whether it can be used is part of it.
  ///
  /// @param shownName how others read it
  /// @param doctor the person of the hospital's files whom a doctor's account is for
  public record Profile(
      SignInName name,
      String shownName,
      Side side,
      SortedSet<Role> roles,
      Optional<Party.Doctor> doctor) {

    public Profile {
      roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
      if (roles.isEmpty() || !roles.stream().allMatch(role -> role.isOf(side))) {
        throw new IllegalArgumentException("Not the roles of " + side.key() + ": " + roles);
      }
      if (roles.contains(Role.DOCTOR) != doctor.isPresent()) {
        throw new IllegalArgumentException("A doctor's account, and no other, is for a person.");
      }
    }
  }

  public Side side() {
    return who.side();
  }

  public boolean is(Role role) {
    return who.roles().contains(role);
  }

  /// Whether the account acts for its side, and is not only its administrator's or a doctor's.
  public boolean actsForSide() {
    return who.roles().stream().anyMatch(r -> r != Role.ADMINISTRATOR && r != Role.DOCTOR);
  }

  /// As whom the account reads ledgers. An administrator alone is reached by no address.
  public Viewer viewer() {
    SortedSet<String> addresses = new TreeSet<>();
    String name = "nobody";
    if (who.doctor().isPresent()) {
      Viewer doctor = Viewer.of(who.doctor().get(), trustOrAny());
      addresses.addAll(doctor.addresses());
      name = doctor.name();
    }
    if (actsForSide()) {
      Viewer side = Viewer.of(side().organisation(), trustOrAny());
      addresses.addAll(side.addresses());
      name = side.name();
    }
    return new Viewer(name, addresses);
  }

  /// The code of the account's trust; of the others it is not asked.
  private TrustCode trustOrAny() {
    return switch (side()) {
      case Side.Trust(var code) -> code;
      case Side.National _ -> new TrustCode("ANY");
    };
  }
}
