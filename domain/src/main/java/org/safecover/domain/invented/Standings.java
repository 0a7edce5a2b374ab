package org.safecover.domain.invented;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;

/// What decides the pay of doctors in training beside their duties, invented.
///
/// @param london the zone that their hospital lies in, if any
record Standings(Draws draws, Optional<LondonZone> london) {

  private static final BigDecimal LEAVE_AT_FIRST = new BigDecimal(27);
  private static final BigDecimal LEAVE_LATER = new BigDecimal(32);
  private static final int FIRST_POINT_WITH_MORE_LEAVE = 3;

  private static final List<Stage> CORE = List.of(Stage.CT1, Stage.CT2, Stage.CT3);
  private static final List<Stage> LOWER = List.of(Stage.ST1, Stage.ST2);
  private static final List<Stage> HIGHER =
      List.of(Stage.ST3, Stage.ST4, Stage.ST5, Stage.ST6, Stage.ST7, Stage.ST8);

  PayStanding of(Person person, Team team) {
    ScalePoint point = point(person.grade());
    return new PayStanding(
        person.id(),
        Optional.of(team.area().text() + (team.areRegistrars() ? " registrars" : " first line")),
        Optional.of(point),
        Optional.of(stage(person.grade())),
        Optional.of(point.point() < FIRST_POINT_WITH_MORE_LEAVE ? LEAVE_AT_FIRST : LEAVE_LATER),
        ProspectiveCover.YES,
        Optional.empty(),
        london,
        new Protection.None(),
        Origin.ASSUMED);
  }

  private ScalePoint point(Grade grade) {
    return switch (grade) {
      case F1 -> new ScalePoint(Scale.F1, draws.between(0, 2));
      case F2 -> new ScalePoint(Scale.F2, draws.between(0, 2));
      case SHO, CT -> new ScalePoint(Scale.STR_CORE, draws.between(0, 2));
      case ST -> new ScalePoint(Scale.STR, draws.between(0, 2));
      case STR, SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          new ScalePoint(Scale.STR, draws.between(2, ScalePoint.HIGHEST));
    };
  }

  private Stage stage(Grade grade) {
    return switch (grade) {
      case F1 -> Stage.FY1;
      case F2 -> Stage.FY2;
      case SHO, CT -> draws.pick(CORE);
      case ST -> draws.pick(LOWER);
      case STR, SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          draws.pick(HIGHER);
    };
  }
}
