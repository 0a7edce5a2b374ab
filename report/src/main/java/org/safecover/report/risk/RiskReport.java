package org.safecover.report.risk;

import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.hospital.Hospital;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.figures.UsedFigure;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.prospect.Prospect;

/// Everything that is said of how an action is likely to go.
///
/// @param basis what the forecast was made from
/// @param attendance what is believed of it now
/// @param figures those that the forecast rests on
public record RiskReport(
    Basis basis,
    Prospect prospect,
    Attendance attendance,
    Forecast forecast,
    List<UsedFigure> figures) {

  /// What a forecast is made from.
  ///
  /// @param cover what holds posts beside the published rota, in words
  public record Basis(Hospital hospital, Action action, Version version, String cover) {}

  public RiskReport {
    figures = List.copyOf(figures);
  }
}
