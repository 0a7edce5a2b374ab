package org.safecover.domain.staff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;

/// A doctor as the rota knows one.
///
/// @param wholeTime whole-time equivalent, above 0 and at most 1
/// @param areas where the doctor may work
/// @param optOut whether the doctor has opted out of the 48-hour average in writing
/// @param rotaType the New Deal kind of rota; present exactly when the contract needs it
public record Person(
    PersonId id,
    Grade grade,
    Specialty specialty,
    ContractId contract,
    BigDecimal wholeTime,
    Set<Competency> competencies,
    Set<AreaId> areas,
    boolean optOut,
    Optional<RotaType> rotaType,
    Origin origin) {

  public Person {
    competencies = Collections.unmodifiableSet(new TreeSet<>(competencies));
    areas = Collections.unmodifiableSet(new TreeSet<>(areas));
  }
}
