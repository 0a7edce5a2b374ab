package org.safecover.planner;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.InHand;
import org.safecover.rules.cover.Situation;

/// What the plan in hand asks of one person, against what the person could do now.
record Asked(Terms terms, List<Cover> covers, SortedSet<DutyId> released) {

  /// Whether there is a choice of changing what the person was asked.
  enum Terms {
    /// Away since: whatever becomes of the person's covers is not counted as a change.
    AWAY,
    /// Something that was asked can no longer be, whatever is chosen.
    CHANGED_BY_OTHERS,
    KEPT_OR_CHANGED
  }

  static Asked of(Situation situation, Options options) {
    InHand inHand = situation.inHand();
    PersonId person = options.person().id();
    Asked asked = new Asked(Terms.KEPT_OR_CHANGED, inHand.covers(person), inHand.released(person));
    if (!inHand.away(person).isEmpty()) {
      return asked.as(Terms.AWAY);
    }
    return asked.canBeKept(options) ? asked : asked.as(Terms.CHANGED_BY_OTHERS);
  }

  private Asked as(Terms other) {
    return new Asked(other, covers, released);
  }

  private boolean canBeKept(Options options) {
    return covers.stream().allMatch(cover -> tiled(cover, options).equals(cover.period().length()));
  }

  /// How much of a cover the choices that are left make up.
  private static Duration tiled(Cover cover, Options options) {
    return options.choices().stream()
        .filter(choice -> holds(cover, choice))
        .map(choice -> choice.need().period().length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  boolean asksFor(Choice choice) {
    return covers.stream().anyMatch(cover -> holds(cover, choice));
  }

  boolean asksFor(Release release) {
    return released.contains(release.duty().id());
  }

  private static boolean holds(Cover cover, Choice choice) {
    return cover.post().equals(choice.need().post().id())
        && cover.period().contains(choice.need().period());
  }
}
