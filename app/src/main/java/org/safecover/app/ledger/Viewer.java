package org.safecover.app.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;

/// Somebody who reads, and the addresses that reach them. A trust and its doctors are reached by
/// the trust's code; NHS England and the union read what any trust shows them.
///
/// @param name the first address
/// @param addresses as they are written in events
public record Viewer(String name, SortedSet<String> addresses) {

  private static final String NOT_PLAIN = "%,@";

  public Viewer {
    addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
  }

  /// @throws IllegalArgumentException for the clock, which is shown nothing outside
  public static Viewer of(Party party, TrustCode trust) {
    return switch (party) {
      case Organisation organisation -> only(address(organisation, trust));
      case Party.Doctor doctor ->
          new Viewer(
              address(doctor, trust),
              new TreeSet<>(List.of(address(doctor, trust), allDoctors(trust))));
      case Party.Clock _ -> throw new IllegalArgumentException("The clock reads nothing.");
    };
  }

  private static Viewer only(String address) {
    return new Viewer(address, new TreeSet<>(List.of(address)));
  }

  /// A doctor of a trust, who reads what is addressed to them or to all doctors of that trust.
  public static Viewer doctor(PersonId doctor, TrustCode trust) {
    return of(new Party.Doctor(doctor), trust);
  }

  static String address(Organisation organisation, TrustCode trust) {
    return organisation == Organisation.TRUST
        ? organisation.key() + "@" + trust
        : organisation.key();
  }

  static String address(Party.Doctor doctor, TrustCode trust) {
    return plain(doctor.key()) + "@" + trust;
  }

  static String allDoctors(TrustCode trust) {
    return "doctors@" + trust;
  }

  /// A text with everything but visible ASCII, and the marks used around it, written as `%` and two
  /// digits for each byte.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean visible = b > ' ' && b < 0x7f && NOT_PLAIN.indexOf(b) < 0;
      plain.append(visible ? String.valueOf((char) b) : "%%%02x".formatted(b & 0xff));
    }
    return plain.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
