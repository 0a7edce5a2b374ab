package org.safecover.risk.figures;

import java.util.Comparator;
import java.util.Locale;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.staff.StaffGroup;

/// What an attendance rate is published or assumed for.
public record RateKey(StaffGroup group, Withdrawal withdrawal, KindOfDay day)
    implements Comparable<RateKey> {

  private static final Comparator<RateKey> ORDER =
      Comparator.comparing(RateKey::group)
          .thenComparing(RateKey::withdrawal)
          .thenComparing(RateKey::day);

  /// The name of its parameters but for the column.
  public String parameter() {
    return "risk.attendance." + word(withdrawal) + "." + word(group) + "." + day.text();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int compareTo(RateKey other) {
    return ORDER.compare(this, other);
  }
}
