package org.safecover.report.hospital;

import org.safecover.domain.money.Rate;
import org.safecover.domain.money.RateCard;

/// The text of `rates.yaml`.
final class RatesPage {

  private RatesPage() {}

  static String text(RateCard card) {
    return new Yaml().list("rates", card.rates(), RatesPage::rate).toString();
  }

  private static void rate(Rate rate, Yaml yaml) {
    yaml.text("id", rate.id())
        .text("group", Words.word(rate.group()))
        .text("from", rate.from().toString())
        .text("to", rate.to().toString())
        .text("origin", Words.word(rate.origin()))
        .text("source", rate.source())
        .mapping(
            "per_hour",
            byDate ->
                rate.perHour()
                    .byDate()
                    .forEach((date, money) ->
                        byDate.text(Yaml.quoted(date.toString()), money.pounds().toPlainString())));
  }
}
