package org.safecover.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.safecover.web.Endpoints.Probe;

/// How the API of hospitals, plans and documents is asked, for a trust's own and for another's.
final class PlanEndpoints {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private PlanEndpoints() {}

  static List<Probe> all() {
    return Stream.of(ofHospitals(), ofOnePlan()).flatMap(List::stream).toList();
  }

  private static List<Probe> ofHospitals() {
    return List.of(
        shown("/api/hospitals"),
        shown("/api/hospitals/{version}"),
        new Probe(
            "POST /api/hospitals",
            false,
            (_, who, _) ->
                who.upload("/api/hospitals", id(), "people.csv", "id,grade\n").statusCode()),
        shown("/api/actions"),
        shown("/api/plans"),
        new Probe(
            "POST /api/plans",
            false,
            (_, who, _) ->
                who.json(
                        "POST",
                        "/api/plans",
                        "{\"id\":\"%s\",\"action\":\"none\",\"seen\":0}".formatted(id()))
                    .statusCode()));
  }

  private static List<Probe> ofOnePlan() {
    return List.of(
        ofPlan("/api/plans/{plan}", ""),
        ofPlan("/api/plans/{plan}/plan.json", ""),
        ofPlan("/api/plans/{plan}/proof", ""),
        ofPlan("/api/plans/{plan}/verification", ""),
        ofPlan("/api/plans/{plan}/explanation", "?post=south-late-1/2016-01-12"),
        changed(
            "/api/plans/{plan}/changes", ",\"at\":\"2016-01-12T10:00\",\"sick\":[\"nobody-1\"]"),
        changed("/api/plans/{plan}/publication", ""),
        changed("/api/plans/{plan}/withdrawal", ""),
        shown("/api/searches/{id}"),
        new Probe(
            "POST /api/searches/{id}/stop",
            false,
            (_, who, _) -> who.json("POST", "/api/searches/none/stop", "").statusCode()),
        new Probe(
            "GET /api/documents",
            true,
            (_, who, asking) ->
                who.get(
                        "/api/documents?ledger=recall/"
                            + asking.trust()
                            + "/january&hash="
                            + "0".repeat(64))
                    .statusCode()));
  }

  private static String id() {
    return "r-" + NEXT.incrementAndGet();
  }

  private static Probe shown(String path) {
    return new Probe(
        "GET " + path,
        false,
        (_, who, _) ->
            who.get(path.replace("{version}", "1").replace("{id}", "none")).statusCode());
  }

  private static Probe ofPlan(String path, String query) {
    return new Probe(
        "GET " + path,
        true,
        (_, who, asking) -> who.get(address(path, asking) + query).statusCode());
  }

  /// With a version that is not the newest, so that nothing changes.
  private static Probe changed(String path, String more) {
    return new Probe(
        "POST " + path,
        true,
        (_, who, asking) ->
            who.json(
                    "POST",
                    address(path, asking),
                    "{\"id\":\"%s\",\"seen\":7%s}".formatted(id(), more))
                .statusCode());
  }

  private static String address(String path, Endpoints.Asking asking) {
    return path.replace("{plan}", asking.isOwn() ? "ours" : "theirs");
  }
}
