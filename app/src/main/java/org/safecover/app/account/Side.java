package org.safecover.app.account;

import java.util.Optional;
import org.safecover.app.ledger.TrustCode;
import org.safecover.protocol.Party.Organisation;

/// For whom somebody acts: one trust, NHS England, or the union.
public sealed interface Side {

  Organisation organisation();

  /// The stable word for it: `trust:` and the code, `nhs-england`, or `union`.
  String key();

  /// One trust.
  record Trust(TrustCode code) implements Side {
    static final String PREFIX = "trust:";

    @Override
    public Organisation organisation() {
      return Organisation.TRUST;
    }

    @Override
    public String key() {
      return PREFIX + code;
    }
  }

  /// One of those that there is only one of.
  enum National implements Side {
    NHS_ENGLAND(Organisation.NHS_ENGLAND),
    UNION(Organisation.UNION);

    private final Organisation organisation;

    National(Organisation organisation) {
      this.organisation = organisation;
    }

    @Override
    public Organisation organisation() {
      return organisation;
    }

    @Override
    public String key() {
      return organisation.key();
    }
  }

  /// Reads what `key` writes.
  static Optional<Side> find(String key) {
    if (key.startsWith(Trust.PREFIX)) {
      String code = key.substring(Trust.PREFIX.length());
      return TrustCode.isOne(code) ? Optional.of(new Trust(new TrustCode(code))) : Optional.empty();
    }
    for (National national : National.values()) {
      if (national.key().equals(key)) {
        return Optional.of(national);
      }
    }
    return Optional.empty();
  }
}
