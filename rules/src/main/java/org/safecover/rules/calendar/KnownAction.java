package org.safecover.rules.calendar;

import java.util.Comparator;
import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;

/// An action with the version of it that was known on some day.
///
/// @param version one of the action's own
public record KnownAction(Action action, Version version) implements Comparable<KnownAction> {

  private static final Comparator<KnownAction> BY_TIME =
      Comparator.comparing((KnownAction known) -> known.version().span())
          .thenComparing(known -> known.action().id());

  /// What it was before, from the first announcement on.
  public List<Version> earlier() {
    return action.versions().subList(0, action.versions().indexOf(version));
  }

  @Override
  public int compareTo(KnownAction other) {
    return BY_TIME.compare(this, other);
  }
}
