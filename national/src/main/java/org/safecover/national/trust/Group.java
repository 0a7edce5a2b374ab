package org.safecover.national.trust;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.country.Trust;

/// Trusts that are looked at together.
///
/// @param name the trust's id, or the name of the system or region
/// @param trusts in order of id; at least one
public record Group(Level level, String name, List<Trust> trusts) {

  /// How far one looks.
  public enum Level {
    TRUST,
    SYSTEM,
    REGION,
    ENGLAND;

    /// The next smaller one.
    public Optional<Level> within() {
      return switch (this) {
        case TRUST -> Optional.empty();
        case SYSTEM -> Optional.of(TRUST);
        case REGION -> Optional.of(SYSTEM);
        case ENGLAND -> Optional.of(REGION);
      };
    }

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Group {
    trusts = List.copyOf(trusts);
  }
}
