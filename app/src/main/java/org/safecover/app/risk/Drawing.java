package org.safecover.app.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Prospects;
import org.safecover.rules.cover.Situation;

/// One hospital facing one action without a plan, laid out for drawing.
public final class Drawing {

  private Drawing() {}

  /// @throws UnusableInput when nobody is rostered while the action lasts
  public static Kernel of(LoadedHospital loaded, Announced announced) {
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), announced.facing());
    LocalDate day =
        LocalDate.ofInstant(announced.version().span().start(), loaded.hospital().zone());
    RiskFigures figures = new RiskFigures(RiskMaking.figures(), day);
    Prospect prospect = Prospects.of(situation, Optional.empty(), figures, Instant.MIN);
    if (prospect.units().isEmpty()) {
      throw UnusableInput.saying(
          "Nobody is rostered while the action of " + announced.action() + " lasts.",
          "A forecast needs a rota for those days; rota.csv ends before or begins after.");
    }
    Attendance attendance =
        Attendance.starting(figures, announced.version().withdrawal(), prospect.teams());
    return new Kernel(prospect, Dice.of(prospect, attendance, List.of()));
  }
}
