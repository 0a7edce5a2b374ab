package org.safecover.app.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      if (roles.isEmpty() || !Set.copyOf(roles).stream().allMatch(r -> r.isOf(side))) {
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

  /// As whom the account reads ledgers. An administrator alone reads none.
  public List<Viewer> viewers() {
    List<Viewer> viewers = new ArrayList<>();
    boolean acts = who.roles().stream().anyMatch(r -> r != Role.ADMINISTRATOR && r != Role.DOCTOR);
    if (acts) {
      viewers.add(Viewer.of(side().organisation(), trustOrAny()));
    }
    who.doctor().ifPresent(doctor -> viewers.add(Viewer.of(doctor, trustOrAny())));
    return List.copyOf(viewers);
  }

  /// The code of the account's trust; of the others it is not asked.
  private TrustCode trustOrAny() {
    return switch (side()) {
      case Side.Trust(var code) -> code;
      case Side.National _ -> new TrustCode("ANY");
    };
  }
}
