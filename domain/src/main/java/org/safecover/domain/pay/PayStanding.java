package org.safecover.domain.pay;

import java.math.BigDecimal;
import java.util.Optional;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.PersonId;

/// What decides one doctor's pay beside the rota. What is not stated is asked for when a
/// calculation needs it.
///
/// @param rota the name of the rota the doctor is on; otherwise that of the areas of the doctor's
///   emergency duties
/// @param point on a scale of 2002
/// @param stage of training, for pay since 2016
/// @param leaveDays working days of annual leave a year, public holidays not counted
/// @param cover whether colleagues cover the doctor's out-of-hours duties during leave
public record PayStanding(
    PersonId person,
    Optional<String> rota,
    Optional<ScalePoint> point,
    Optional<Stage> stage,
    Optional<BigDecimal> leaveDays,
    ProspectiveCover cover,
    Optional<Premium> premium,
    Optional<LondonZone> london,
    Protection protection,
    Origin origin) {

  /// A doctor of whom nothing is stated.
  public static PayStanding unstated(PersonId person) {
    return new PayStanding(
        person,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ProspectiveCover.YES,
        Optional.empty(),
        Optional.empty(),
        new Protection.None(),
        Origin.PUBLISHED);
  }

  /// Whether colleagues on the rota do the duties that fall in a doctor's leave.
  public enum ProspectiveCover {
    YES,
    NO
  }
}
