package org.safecover.protocol.recall;

import java.time.LocalDate;
import org.safecover.protocol.Words;

/// An incident as somebody declared it. It is recorded, and is never enough by itself.
///
/// @param level from 1 to the scale's highest
/// @param dated the local day that the declaration bears
public record Incident(Scale scale, int level, Declarer declaredBy, LocalDate dated, Words reason) {

  /// Who declared an incident.
  public enum Declarer {
    TRUST("the trust itself"),
    OUTSIDE("somebody outside the trust");

    private final String text;

    Declarer(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public Incident {
    if (level < 1 || level > scale.highest()) {
      throw new IllegalArgumentException(scale + " has no level " + level);
    }
  }

  /// Whether it is a massive event that others than the trust have declared.
  boolean isMassiveAndFromOutside() {
    return scale == Scale.EPRR_TYPE && level == Scale.MAJOR && declaredBy == Declarer.OUTSIDE;
  }

  /// `level 4 of the older local surge scale (…), declared by the trust itself and dated
  /// 2016-01-11`.
  public String text() {
    return "level %d of %s (%s), declared by %s and dated %s"
        .formatted(level, scale.text(), scale.level(level), declaredBy.text(), dated);
  }
}
