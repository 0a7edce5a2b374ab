package org.safecover.report.words;

import java.time.Duration;
import java.util.List;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.time.Period;

/// An announced action in words.
public final class ActionWords {

  private ActionWords() {}

  public static String withdrawal(Withdrawal withdrawal) {
    return switch (withdrawal) {
      case EMERGENCY_CARE_ONLY -> "emergency care only";
      case CHRISTMAS_DAY_COVER -> "Christmas Day cover";
      case FULL -> "full withdrawal";
    };
  }

  /// What the level of withdrawal means for the rota.
  public static String meaning(Withdrawal withdrawal) {
    return switch (withdrawal) {
      case EMERGENCY_CARE_ONLY ->
          "planned duties of those called out are not worked; their emergency duties stay staffed";
      case CHRISTMAS_DAY_COVER ->
          "the service of Christmas Day: planned duties of those called out are not worked; their"
              + " emergency duties stay staffed";
      case FULL -> "no duty of those called out that starts inside the action is worked";
    };
  }

  public static String status(Status status) {
    return switch (status) {
      case ANNOUNCED -> "announced";
      case CHANGED -> "announced anew with changes";
      case SUSPENDED -> "suspended";
      case HELD -> "held";
    };
  }

  /// The time called out, window by window, without the pauses between them.
  public static Duration length(Version version) {
    return version.windows().stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
  }

  public static List<String> windows(Version version, TimeWords times) {
    return version.windows().stream().map(times::period).toList();
  }
}
