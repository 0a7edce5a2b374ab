package org.safecover.web.recall;

import java.time.LocalDate;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Words;
import org.safecover.protocol.recall.Incident;
import org.safecover.protocol.recall.Risk;
import org.safecover.protocol.recall.Scale;

/// Stand-ins for what somebody would fill in, to ask whether a command has a place at all.
final class Samples {

  private static final Words ANY = new Words("-");

  private Samples() {}

  static Risk risk(Period period) {
    return new Risk(new AreaId("-"), new RoleId("-"), period, ANY);
  }

  static Incident incident() {
    return new Incident(Scale.OPEL, 1, Incident.Declarer.TRUST, LocalDate.EPOCH, ANY);
  }
}
