package org.safecover.risk.prospect;

import org.safecover.domain.cover.PostRule;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;

/// A stretch of one doctor's work, in which the doctor may hold posts.
///
/// @param event the place among the chances of the one that this hangs on
public record Unit(int event, Person person, Period period, Own own, Reach reach) {

  /// Whether the doctor may hold a post while this lasts.
  public boolean mayHold(Place place) {
    PostRule rule = place.post().rule();
    boolean own =
        switch (this.own) {
          case Own.None() -> false;
          case Own.Role(var area, var role) -> rule.area().equals(area) && rule.role().equals(role);
          case Own.Covered(var posts) -> posts.contains(place.post().id());
        };
    return own || (reach == Reach.ANY_FITTING && Eligibility.fits(person, rule));
  }
}
