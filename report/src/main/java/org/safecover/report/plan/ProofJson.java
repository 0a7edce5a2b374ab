package org.safecover.report.plan;

import java.util.Map;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.json.JsonText;

/// Writes one argument of a proof of need.
final class ProofJson {

  private final JsonText json;

  private ProofJson(JsonText json) {
    this.json = json;
  }

  static void write(JsonText json, Argument argument) {
    json.number("bound", argument.bound()).number("scale", argument.scale());
    new ProofJson(json).reckoning(argument.reckoning());
  }

  private void reckoning(Reckoning reckoning) {
    switch (reckoning) {
      case Reckoning.Sum(var prices, var mosts, var shown) ->
          json.text("shows", "sum")
              .number("shown", shown)
              .list("prices", prices.entrySet(), this::price)
              .list("mosts", mosts.entrySet(), this::most);
      case Reckoning.Cases(var person, var need, var held, var notHeld) ->
          json.text("shows", "cases")
              .text("person", person)
              .text("post", need.post())
              .period(need.period())
              .object("held", () -> reckoning(held))
              .object("notHeld", () -> reckoning(notHeld));
      case Reckoning.Impossible(var person) ->
          json.text("shows", "impossible").text("person", person);
    }
  }

  private void price(Map.Entry<NeedId, Long> price) {
    json.text("post", price.getKey().post())
        .period(price.getKey().period())
        .number("price", price.getValue());
  }

  private void most(Map.Entry<PersonId, Long> most) {
    json.text("person", most.getKey()).number("most", most.getValue());
  }
}
