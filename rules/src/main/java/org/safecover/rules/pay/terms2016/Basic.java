package org.safecover.rules.pay.terms2016;

import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;

/// The full-time basic pay of a doctor's stage of training.
final class Basic {

  private Basic() {}

  static Money fullTime(Paid who, PayFigures.Reading figures) {
    Optional<String> stage =
        who.pattern()
            .standing()
            .stage()
            .or(() -> onlyStageOf(who.pattern().person().grade()))
            .map(Stage::id)
            .or(() -> assumed(figures));
    if (stage.isEmpty()) {
      figures.miss(
          new Missing(
              "pay.csv stage",
              "stage of training of each doctor",
              "The hospital's files do not say it.",
              Optional.of(Assumable.STAGE)));
      return Money.ZERO;
    }
    return Money.parse(figures.value("pay.2016.basic." + stage.get()).toPlainString());
  }

  /// The stage that a grade says by itself, as the foundation years do.
  private static Optional<Stage> onlyStageOf(Grade grade) {
    return switch (grade) {
      case F1 -> Optional.of(Stage.FY1);
      case F2 -> Optional.of(Stage.FY2);
      case SHO, CT, ST, STR, SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          Optional.empty();
    };
  }

  private static Optional<String> assumed(PayFigures.Reading figures) {
    return figures.findAssumedWord(Assumable.STAGE).map(word -> word.toLowerCase(Locale.ROOT));
  }
}
