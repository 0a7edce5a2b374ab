package org.safecover.app.extract;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.staff.PersonId;

/// What every doctor of a trust is given of one matter; a doctor who is not named is given nothing.
public record ForDoctors(String matter, SortedMap<PersonId, String> contents) {

  /// The matter of a hospital's published rota.
  public static final String ROTA = "rota";

  public ForDoctors {
    if (!matter.matches("[a-z]{1,20}( [A-Za-z0-9._-]{1,100})?")) {
      throw new IllegalArgumentException("Not a matter: '" + matter + "'");
    }
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /// Nothing of a matter, for anybody.
  public static ForDoctors nothing(String matter) {
    return new ForDoctors(matter, new TreeMap<>());
  }
}
