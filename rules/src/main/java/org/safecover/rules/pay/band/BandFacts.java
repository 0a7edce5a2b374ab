package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.staff.RotaType;

/// What was measured of one doctor's pattern of work, for every question about its band.
///
/// @param kind of rota
/// @param working full time or part time
/// @param registration whether the doctor is fully registered
/// @param newDeal how the New Deal's limits were kept
/// @param hours of duty and work
/// @param weekends those worked, of those in the pattern
/// @param onCall duty out of hours by those on call
public record BandFacts(
    RotaType kind,
    Working working,
    Registration registration,
    NewDeal newDeal,
    Hours hours,
    Weekends weekends,
    OnCall onCall) {

  /// How much of full time a doctor works.
  public enum Working {
    FULL_TIME,
    PART_TIME
  }

  /// Whether a doctor is in the first foundation year.
  public enum Registration {
    FULL,
    PROVISIONAL
  }

  /// @param judged how many limits were judged
  /// @param broken those not kept, in order
  public record NewDeal(int judged, List<RuleId> broken) {

    public NewDeal {
      broken = List.copyOf(broken);
    }
  }

  /// Hours of a pattern.
  ///
  /// @param cover whether colleagues cover leave
  /// @param leaveWeeks a year
  /// @param weeks of the pattern
  /// @param duty in the whole pattern
  /// @param outside of the hours of the day, in the whole pattern
  /// @param dutyAWeek with prospective cover where there is any
  /// @param workAWeek with prospective cover where there is any
  /// @param plainWorkAWeek without it
  public record Hours(
      ProspectiveCover cover,
      Ratio leaveWeeks,
      Ratio weeks,
      Ratio duty,
      Ratio outside,
      Ratio dutyAWeek,
      Ratio workAWeek,
      Ratio plainWorkAWeek) {

    /// The part of all duty that lies outside the hours of the day; zero without duty.
    public Ratio outsideShare() {
      return duty.signum() == 0 ? Ratio.ZERO : outside.dividedBy(duty);
    }

    boolean isCovered() {
      return cover == ProspectiveCover.YES;
    }
  }

  /// Weekends worked, of those in the pattern.
  public record Weekends(long worked, long all) {}

  /// Duty out of hours of a doctor on an on-call rota.
  ///
  /// @param days Monday to Friday on which an on-call duty starts
  /// @param weekdays in the pattern
  /// @param duties on call
  /// @param busy of those, resident with work after the evening begins, or with as much work then
  ///   as criterion R asks for
  /// @param residence whether any on-call duty is resident
  public record OnCall(long days, long weekdays, long duties, long busy, Residence residence) {}

  /// Where duty on call is spent.
  public enum Residence {
    RESIDENT,
    NOT_RESIDENT
  }
}
