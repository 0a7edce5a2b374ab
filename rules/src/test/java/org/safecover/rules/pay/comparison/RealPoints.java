package org.safecover.rules.pay.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;

/// The same doctors on other points and at other stages, with the leave that is theirs.
final class RealPoints {

  private RealPoints() {}

  static PayStanding at(PayStanding standing, String scale, int point, String stage) {
    Scale found =
        Arrays.stream(Scale.values()).filter(s -> s.id().equals(scale)).findFirst().orElseThrow();
    return new PayStanding(
        standing.person(),
        standing.rota(),
        Optional.of(new ScalePoint(found, point)),
        Optional.of(Stage.valueOf(stage.toUpperCase(Locale.ROOT))),
        standing.leaveDays(),
        standing.cover(),
        standing.premium(),
        standing.london(),
        standing.protection(),
        standing.origin());
  }
}
