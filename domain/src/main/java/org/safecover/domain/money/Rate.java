package org.safecover.domain.money;

import java.time.LocalTime;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Dated;

/// What an hour of extra work earns within a band of the local day.
///
/// @param id unique within the rate card
/// @param group whom it is paid to
/// @param from start of the band, local time, inclusive
/// @param to end of the band, local time, exclusive; midnight and earlier bands run into the next
///   day
/// @param perHour exact pounds an hour, by the date each hour falls on
/// @param source who published it, in words fit to print
public record Rate(
    String id,
    StaffGroup group,
    LocalTime from,
    LocalTime to,
    Dated<Money> perHour,
    String source,
    Origin origin) {

  /// Whether a local time of day falls in the band; a band whose ends are equal is the whole day.
  public boolean covers(LocalTime time) {
    if (from.equals(to)) {
      return true;
    }
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !time.isBefore(from) || time.isBefore(to);
  }
}
