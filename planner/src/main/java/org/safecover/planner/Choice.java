package org.safecover.planner;

import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Need;

/// One person holding one need: the unit of the search.
///
/// @param duty the same as a duty, so that limits can judge it
record Choice(Person person, Need need, Duty duty) {

  Cover cover() {
    return new Cover(person.id(), need.post().id(), need.period());
  }
}
