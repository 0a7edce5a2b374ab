package org.safecover.protocol;

import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.staff.PersonId;

/// Somebody who gives orders and is shown events.
public sealed interface Party {

  /// The stable word for it in ledgers.
  String key();

  /// The name of it, fit to print.
  String text();

  /// An organisation. Who may act for it is decided elsewhere.
  enum Organisation implements Party {
    TRUST("trust", "the trust"),
    NHS_ENGLAND("nhs-england", "NHS England"),
    UNION("union", "the union");

    private final String key;
    private final String text;

    Organisation(String key, String text) {
      this.key = key;
      this.text = text;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String text() {
      return text;
    }
  }

  /// The doctor whom an offer is made to.
  record Doctor(PersonId id) implements Party {
    static final String PREFIX = "doctor:";

    @Override
    public String key() {
      return PREFIX + id;
    }

    @Override
    public String text() {
      return "the doctor " + id;
    }
  }

  /// Nobody: a stated hour that has come.
  enum Clock implements Party {
    HOUR;

    @Override
    public String key() {
      return "clock";
    }

    @Override
    public String text() {
      return "the clock";
    }
  }

  /// Reads what `key` writes.
  static Optional<Party> find(String key) {
    if (key.startsWith(Doctor.PREFIX)) {
      String id = key.substring(Doctor.PREFIX.length());
      return id.isBlank() ? Optional.empty() : Optional.of(new Doctor(new PersonId(id)));
    }
    return Stream.<Party>concat(Stream.of(Organisation.values()), Stream.of(Clock.HOUR))
        .filter(party -> party.key().equals(key))
        .findFirst();
  }
}
