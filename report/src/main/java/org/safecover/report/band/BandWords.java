package org.safecover.report.band;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.band.BandStep;
import org.safecover.rules.pay.band.Quantity;

/// What questions about bands measured, in words. Decimals are rounded, but never so far that an
/// amount looks like a threshold that it is not.
final class BandWords {

  private static final int PLACES = 2;
  private static final int MOST_PLACES = 9;
  private static final int HUNDRED = 100;

  private BandWords() {}

  static String measured(BandStep step) {
    return words(step.measured(), step.threshold());
  }

  static String threshold(BandStep step) {
    return words(step.threshold(), step.threshold());
  }

  private static String words(Quantity said, Quantity beside) {
    return switch (said) {
      case Quantity.HoursAWeek(var hours) -> decimal(hours, number(beside, hours)) + " h a week";
      case Quantity.Share(var share) ->
          decimal(share.times(HUNDRED), number(beside, share).times(HUNDRED)) + " %";
      case Quantity.Frequency(var times, var of, var things) -> times + " of " + of + " " + things;
      case Quantity.OneIn(var number) ->
          "1 in "
              + number
                  .rounded(MOST_PLACES, RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString();
      case Quantity.Words(var text) -> text;
    };
  }

  private static Ratio number(Quantity quantity, Ratio otherwise) {
    return switch (quantity) {
      case Quantity.HoursAWeek(var hours) -> hours;
      case Quantity.Share(var share) -> share;
      case Quantity.Frequency _, Quantity.OneIn _, Quantity.Words _ -> otherwise;
    };
  }

  /// `47.81`; more places when two would hide on which side of another number it is.
  private static String decimal(Ratio number, Ratio beside) {
    int places = PLACES;
    while (places < MOST_PLACES
        && !number.equals(beside)
        && rounded(number, places).compareTo(rounded(beside, places)) == 0) {
      places++;
    }
    return isWhole(number) ? number.toString() : rounded(number, places).toPlainString();
  }

  private static boolean isWhole(Ratio number) {
    return number.under().equals(BigInteger.ONE);
  }

  private static BigDecimal rounded(Ratio number, int places) {
    return number.rounded(places, RoundingMode.HALF_UP);
  }

  static String plain(Ratio number) {
    return decimal(number, number);
  }

  static String answer(BandStep step) {
    return switch (step.answer()) {
      case YES -> "yes";
      case NO -> "no";
    };
  }
}
