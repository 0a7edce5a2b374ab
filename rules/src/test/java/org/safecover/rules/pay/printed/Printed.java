package org.safecover.rules.pay.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Rounding;

/// A table as a circular prints it: rows of words and numbers, the first word naming the row.
record Printed(String name, List<String> cells) {

  static List<Printed> rows(String table) {
    return table
        .lines()
        .map(line -> words(line.strip().replace(",", "")))
        .map(words -> new Printed(words.getFirst(), words.subList(1, words.size())))
        .toList();
  }

  static List<String> words(String line) {
    return Pattern.compile(" +").splitAsStream(line).toList();
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  /// A percentage of a sum as the circulars print it: up to the next whole pound.
  static BigDecimal part(BigDecimal percent, BigDecimal of) {
    return up(Ratio.of(of).times(Ratio.of(percent)).dividedBy(Ratio.of(100, 1)));
  }

  static BigDecimal up(Ratio pounds) {
    return Rounding.UP_TO_POUND.of(pounds).pounds().setScale(0);
  }
}
