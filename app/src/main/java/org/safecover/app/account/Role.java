package org.safecover.app.account;

import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.protocol.Party.Organisation;

/// What somebody may do on their side. A role belongs to the sides that have it.
public enum Role {
  ROTA_COORDINATOR("rota-coordinator", Organisation.TRUST),
  MEDICAL_DIRECTOR("medical-director", Organisation.TRUST),
  COMMANDER("commander", Organisation.TRUST),
  DOCTOR("doctor", Organisation.TRUST),
  REVIEWER("reviewer", Organisation.NHS_ENGLAND),
  UNION_OFFICER("union-officer", Organisation.UNION),
  AUDITOR("auditor"),
  ADMINISTRATOR("administrator");

  private final String key;
  private final Optional<Organisation> only;

  Role(String key) {
    this.key = key;
    this.only = Optional.empty();
  }

  Role(String key, Organisation only) {
    this.key = key;
    this.only = Optional.of(only);
  }

  /// The stable word for it.
  public String key() {
    return key;
  }

  /// Whether a side has this role.
  public boolean isOf(Side side) {
    return only.isEmpty() || only.get() == side.organisation();
  }

  /// Reads what `key` writes.
  public static Optional<Role> find(String key) {
    return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
  }
}
