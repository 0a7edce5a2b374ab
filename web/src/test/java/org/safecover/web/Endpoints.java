package org.safecover.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Side;
import org.safecover.app.account.Token;
import org.safecover.app.account.Tokens;
import org.safecover.app.load.Loading;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.order.OrderSheet;
import org.safecover.app.server.Secrets;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.protocol.recall.EditionTexts;

/// How each endpoint is asked, for what belongs to whoever asks and for what does not.
final class Endpoints {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String OPEN_POST =
      OrdersTest.command("open-post", "\"action\":\"a-1\",\"post\":\"p-1\"");

  private Endpoints() {}

  /// @param whose `own` or `foreign`
  /// @param caller who asks
  record Asking(String whose, String caller) {
    boolean isOwn() {
      return whose.equals("own");
    }

    /// A trust's code, its own or another's.
    String trust() {
      return isOwn() ? "RXK" : "RYR";
    }
  }

  /// Asks once and gives the status.
  interface Question {
    int ask(Site site, Browser caller, Asking asking);
  }

  /// @param name method and path as they are registered
  record Probe(String name, boolean hasForeign, Question question) {
    int ask(Site site, Browser caller, Asking asking) {
      return question.ask(site, caller, asking);
    }
  }

  private static Probe page(String path) {
    return new Probe("GET " + path, false, (_, who, _) -> who.get(path).statusCode());
  }

  private static Probe ofLedger(String path, String matter) {
    return new Probe(
        "GET " + path,
        true,
        (_, who, asking) ->
            who.get(path + "?ledger=" + matter.replace("RXK", asking.trust())).statusCode());
  }

  static List<Probe> all() {
    return Stream.of(
            read(),
            administered(),
            tokens(),
            PlanEndpoints.all(),
            PageEndpoints.all(),
            PartyEndpoints.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Probe> read() {
    return List.of(
        page("/"),
        page("/sign-in"),
        new Probe("GET /set-up/{link}", false, (_, who, _) -> who.get("/set-up/no").statusCode()),
        new Probe(
            "POST /set-up/{link}",
            false,
            (_, who, _) -> who.fillIn("/sign-in", "/set-up/no", Map.of()).statusCode()),
        page("/api/openapi.json"),
        page("/api/me"),
        page("/api/ledgers"),
        ofLedger("/api/entries", "offers/RXK/night-1"),
        page("/api/export"),
        page("/api/verification"),
        new Probe("POST /api/orders", true, Endpoints::order),
        ofLedger("/api/recall", "recall/RXK/january"),
        ofLedger("/api/clock", "recall/RXK/january"));
  }

  private static List<Probe> administered() {
    return List.of(
        page("/api/accounts"),
        new Probe("POST /api/accounts", true, Endpoints::makeAccount),
        new Probe(
            "POST /api/accounts/{id}/link",
            true,
            (site, who, asking) ->
                who.json("POST", "/api/accounts/" + spare(site, asking) + "/link", "{}")
                    .statusCode()),
        new Probe(
            "PUT /api/accounts/{id}/identity",
            true,
            (site, who, asking) ->
                who.json(
                        "PUT",
                        "/api/accounts/" + spare(site, asking) + "/identity",
                        "{\"issuer\":\"https://id\",\"subject\":\"s"
                            + NEXT.incrementAndGet()
                            + "\"}")
                    .statusCode()),
        new Probe(
            "PUT /api/accounts/{id}/email",
            true,
            (site, who, asking) ->
                who.json(
                        "PUT",
                        "/api/accounts/" + spare(site, asking) + "/email",
                        "{\"email\":\"rota@trust.example\"}")
                    .statusCode()),
        new Probe(
            "DELETE /api/accounts/{id}",
            true,
            (site, who, asking) ->
                who.json("DELETE", "/api/accounts/" + spare(site, asking), "").statusCode()));
  }

  private static List<Probe> tokens() {
    return List.of(
        page("/api/tokens"),
        new Probe(
            "POST /api/tokens",
            false,
            (_, who, _) ->
                who.json(
                        "POST",
                        "/api/tokens",
                        "{\"id\":\"t-1\",\"name\":\"t\",\"scopes\":[\"read\"],\"days\":1}")
                    .statusCode()),
        new Probe(
            "DELETE /api/tokens/{id}",
            true,
            (site, who, asking) ->
                who.json("DELETE", "/api/tokens/" + spareToken(site, asking), "").statusCode()));
  }

  private static int order(Site site, Browser who, Asking asking) {
    String ledger = "offers/" + asking.trust() + "/new-" + asking.caller();
    return who.json("POST", "/api/orders", OrdersTest.order(ledger, "o-1", 0, OPEN_POST))
        .statusCode();
  }

  private static int makeAccount(Site site, Browser who, Asking asking) {
    String account =
        ("{\"id\":\"a-%1$d\",\"name\":\"new-%1$d\",\"shownName\":\"New\",\"side\":\"trust:%2$s\","
                + "\"roles\":[\"auditor\"]}")
            .formatted(NEXT.incrementAndGet(), asking.trust());
    return who.json("POST", "/api/accounts", account).statusCode();
  }

  private static long spare(Site site, Asking asking) {
    Side side = asking.isOwn() ? Site.OWN : Site.FOREIGN;
    return site.make("spare-" + NEXT.incrementAndGet(), side, Role.AUDITOR).id().number();
  }

  private static long spareToken(Site site, Asking asking) {
    Account owner =
        asking.isOwn()
            ? site.account(Site.OWN, Role.ROTA_COORDINATOR)
            : site.account(Site.FOREIGN, Role.ROTA_COORDINATOR);
    return new Tokens(site.database, new Secrets())
        .draw(
            new Token(
                0,
                owner.id(),
                "spare",
                new TreeSet<>(List.of(Scope.READ)),
                site.clock.instant().plusSeconds(3600),
                Optional.empty()),
            site.clock.instant())
        .token()
        .number();
  }

  /// Offers and recalls of both trusts, as far as a drafted one.
  static void furnish(Site site) {
    OrderDesk desk =
        new OrderDesk(
            site.database, Loading.facts(EditionFiles.read(EditionTexts.all())), new Secrets());
    for (Side.Trust side : List.of((Side.Trust) Site.OWN, (Side.Trust) Site.FOREIGN)) {
      Account director = site.account(side, Role.MEDICAL_DIRECTOR);
      desk.handle(
          director,
          new OrderSheet(
              "offers/" + side.code() + "/night-1",
              "o-1",
              0,
              Map.of("command", "open-post", "action", "a-1", "post", "p-1")),
          site.clock.instant());
      desk.handle(
          director,
          new OrderSheet(
              "recall/" + side.code() + "/january",
              "r-1",
              0,
              Map.of(
                  "command", "open",
                  "edition", "2016-1",
                  "trust", "A trust",
                  "action", "a-1",
                  "start", "2016-01-12T08:00:00Z",
                  "end", "2016-01-13T08:00:00Z")),
          site.clock.instant());
    }
  }
}
