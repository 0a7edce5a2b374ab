package org.safecover.rules.pay.terms2016;

import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;

/// The full-time basic pay of a doctor's stage of training.
final class Basic {

  private Basic() {}

  static Money fullTime(Paid who, PayFigures.Reading figures) {
    Optional<String> stage =
        who.pattern().standing().stage().map(Stage::id).or(() -> assumed(figures));
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

  private static Optional<String> assumed(PayFigures.Reading figures) {
    return figures.findAssumedWord(Assumable.STAGE).map(word -> word.toLowerCase(Locale.ROOT));
  }
}
