package org.safecover.rules.pay.band;

import java.util.List;
import java.util.Optional;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// How a band is worked out where the contract, as read here, leaves a choice.
///
/// @param holidays what normal days that fall on a public holiday count as
/// @param assumptions in the place of figures that are not sourced
public record BandOptions(PublicHolidays holidays, List<Assumption> assumptions) {

  /// Public holidays counted and nothing assumed.
  public static final BandOptions PLAIN = new BandOptions(PublicHolidays.COUNTED, List.of());

  public BandOptions {
    assumptions = List.copyOf(assumptions);
  }

  Optional<Assumption> find(Assumable what) {
    return assumptions.stream().filter(each -> each.what() == what).findFirst();
  }

  /// What the normal days of a pattern that fall on a public holiday count as.
  public enum PublicHolidays {
    /// As the pattern has them: a band is that of the pattern, whatever calendar it meets.
    COUNTED("counted"),
    /// As days of leave beside annual leave.
    AS_LEAVE("as-leave");

    private final String text;

    PublicHolidays(String text) {
      this.text = text;
    }

    /// As it is written on the command line.
    public String text() {
      return text;
    }

    public static Optional<PublicHolidays> find(String typed) {
      for (PublicHolidays each : values()) {
        if (each.text.equalsIgnoreCase(typed.strip())) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }
}
