package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.util.Optional;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;

/// A standing in the making.
final class Standing {

  private final PayStanding from;
  private Optional<ScalePoint> point;
  private Optional<Stage> stage;
  private Optional<BigDecimal> leaveDays;
  private ProspectiveCover cover;
  private Optional<Premium> premium;
  private Optional<LondonZone> london;
  private Protection protection;

  private Standing(PayStanding from) {
    this.from = from;
    point = from.point();
    stage = from.stage();
    leaveDays = from.leaveDays();
    cover = from.cover();
    premium = from.premium();
    london = from.london();
    protection = from.protection();
  }

  static Standing of(PayStanding from) {
    return new Standing(from);
  }

  Standing at(ScalePoint other) {
    point = Optional.of(other);
    return this;
  }

  Standing at(Stage other) {
    stage = Optional.of(other);
    return this;
  }

  Standing coveredInLeaveOf(BigDecimal days) {
    leaveDays = Optional.of(days);
    cover = ProspectiveCover.YES;
    return this;
  }

  Standing with(Premium other) {
    premium = Optional.of(other);
    return this;
  }

  Standing in(LondonZone zone) {
    london = Optional.of(zone);
    return this;
  }

  Standing protectedBy(Protection other) {
    protection = other;
    return this;
  }

  PayStanding done() {
    return new PayStanding(
        from.person(),
        from.rota(),
        point,
        stage,
        leaveDays,
        cover,
        premium,
        london,
        protection,
        from.origin());
  }
}
