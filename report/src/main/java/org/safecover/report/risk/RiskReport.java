package org.safecover.report.risk;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.money.Money;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.figures.UsedFigure;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.seen.Seen;
import org.safecover.risk.standby.Standbys;

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
    More more,
    List<UsedFigure> figures) {

  /// What was asked for beside the forecast.
  ///
  /// @param standbys the best that were found
  /// @param costs of each standby in turn, none where no rate is known
  /// @param seen what counts taught
  /// @param restoreFrom how likely planned work must be to go ahead before it is proposed
  public record More(
      Optional<Standbys> standbys,
      List<Optional<Money>> costs,
      Optional<Seen> seen,
      double restoreFrom) {

    public More {
      costs = List.copyOf(costs);
    }
  }

  /// What a forecast is made from.
  ///
  /// @param cover what holds posts beside the published rota, in words
  public record Basis(Hospital hospital, Action action, Version version, String cover) {}

  public RiskReport {
    figures = List.copyOf(figures);
  }
}
