package org.safecover.protocol.offer;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;

/// All offers for one post.
public sealed interface PostOffers {

  /// Nothing has been offered, nor is it known for which post.
  record Unopened() implements PostOffers {}

  /// @param offers by doctor; a doctor has at most one, ever
  record Open(ActionId action, PostId post, SortedMap<PersonId, Offer> offers)
      implements PostOffers {
    public Open {
      offers = Collections.unmodifiableSortedMap(new TreeMap<>(offers));
    }

    /// The offer to a doctor.
    public Optional<Offer> findOffer(PersonId doctor) {
      return Optional.ofNullable(offers.get(doctor));
    }

    Open with(PersonId doctor, Offer offer) {
      SortedMap<PersonId, Offer> changed = new TreeMap<>(offers);
      changed.put(doctor, offer);
      return new Open(action, post, changed);
    }

    Open without(PersonId doctor) {
      SortedMap<PersonId, Offer> changed = new TreeMap<>(offers);
      changed.remove(doctor);
      return new Open(action, post, changed);
    }
  }
}
