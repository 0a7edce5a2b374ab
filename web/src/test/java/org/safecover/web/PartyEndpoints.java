package org.safecover.web;

import java.util.List;
import java.util.Map;
import org.safecover.web.Endpoints.Probe;

/// How the pages of offers, recalls, doctors' own work and auditors are asked.
final class PartyEndpoints {

  private static final String OFFERS = "/plans/january/offers";

  private PartyEndpoints() {}

  static List<Probe> all() {
    return List.of(
        shown("/offers", "/offers"),
        shown("/offers/one", "/offers/one?ledger=offers/RXK/night-1"),
        sent("/offers/one", "/offers/one"),
        shown("/plans/{plan}/offers", OFFERS),
        shown("/plans/{plan}/offers/answers", OFFERS + "/answers"),
        shown("/plans/{plan}/offers/counts", OFFERS + "/counts"),
        sent("/plans/{plan}/offers", OFFERS),
        sent("/plans/{plan}/offers/order", OFFERS + "/order"),
        shown("/mine", "/mine"),
        sent("/mine/calendar", "/mine/calendar"),
        sent("/mine/calendar/end", "/mine/calendar/end"),
        shown("/calendar/{secret}", "/calendar/no-such"),
        shown("/recalls", "/recalls"),
        ofRecall("/recalls/one", ""),
        sent("/recalls/one", "/recalls/one"),
        ofRecall("/recalls/document", "&hash=" + "0".repeat(64)),
        shown("/recalls/new", "/recalls/new"),
        sent("/recalls/new", "/recalls/new"),
        shown("/examples/sandwell", "/examples/sandwell?moment=99"),
        shown("/audit", "/audit"),
        shown("/accounts", "/accounts"),
        sent("/accounts", "/accounts"),
        sent("/accounts/{id}/link", "/accounts/999999/link"),
        sent("/accounts/{id}/close", "/accounts/999999/close"),
        shown("/api/people/{person}", "/api/people/nobody-1"),
        new Probe(
            "POST /api/people/{person}/erasure",
            false,
            (_, who, _) -> who.json("POST", "/api/people/nobody-1/erasure", "").statusCode()),
        shown("/people", "/people"),
        sent("/people/copy", "/people/copy"),
        sent("/people/erasure", "/people/erasure"));
  }

  private static Probe shown(String name, String path) {
    return new Probe("GET " + name, false, (_, who, _) -> who.get(path).statusCode());
  }

  private static Probe sent(String name, String path) {
    return new Probe(
        "POST " + name, false, (_, who, _) -> who.fillIn("/sign-in", path, Map.of()).statusCode());
  }

  private static Probe ofRecall(String name, String more) {
    return new Probe(
        "GET " + name,
        true,
        (_, who, asking) ->
            who.get(name + "?ledger=recall/" + asking.trust() + "/january" + more).statusCode());
  }
}
