package org.safecover.web.recall;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.protocol.recall.PlanReference;
import org.safecover.protocol.recall.Risk;
import org.safecover.protocol.recall.Scope;
import org.safecover.web.order.LocalTimes;

/// What stands in the fields of a form before anybody types: what is on record already, or what the
/// gap of a plan says.
final class Suggested {

  private final RecallReading reading;
  private final Optional<GapInPlan> gap;

  Suggested(RecallReading reading, Optional<GapInPlan> gap) {
    this.reading = reading;
    this.gap = gap;
  }

  /// Values by field, as typed.
  Map<String, String> of(String key) {
    Map<String, String> values = new TreeMap<>();
    if (key.startsWith("log-step:")) {
      values.put("step", key.substring("log-step:".length()));
    }
    switch (key) {
      case "name-risk" -> risk(values);
      case "agree", "call-in-parallel" ->
          reading.findRequest().ifPresent(request -> scope(request.scope(), values));
      case "draft" -> request(values);
      default -> {}
    }
    return values;
  }

  private void risk(Map<String, String> values) {
    gap.ifPresent(g -> {
      values.put("area", g.area());
      values.put("role", g.role());
      values.put("start", LocalTimes.typed(g.gap().period().start()));
      values.put("end", LocalTimes.typed(g.gap().period().end()));
    });
  }

  private void request(Map<String, String> values) {
    reading
        .findRequest()
        .ifPresentOrElse(
            request -> {
              scope(request.scope(), values);
              request.plan().ifPresent(plan -> plan(plan, values));
              values.put("ground", CommandFields.written(request.ground()));
              request.neededBy().ifPresent(hour -> values.put("needed-by", LocalTimes.typed(hour)));
            },
            () -> {
              values.put("scope.site", reading.trust());
              reading
                  .known()
                  .flatMap(known -> known.state().file().findRisk())
                  .ifPresent(risk -> fromRisk(risk, values));
            });
    gap.ifPresent(g -> plan(g.reference(), values));
  }

  private static void fromRisk(Risk risk, Map<String, String> values) {
    values.put("scope.area", risk.area().text());
    values.put("scope.role", risk.role().text());
    values.put("scope.number", "1");
    values.put("scope.from", LocalTimes.typed(risk.period().start()));
    values.put("scope.until", LocalTimes.typed(risk.period().end()));
  }

  private static void scope(Scope scope, Map<String, String> values) {
    values.put("scope.site", scope.site().text());
    scope.area().ifPresent(area -> values.put("scope.area", area.text()));
    scope.grade().ifPresent(grade -> values.put("scope.grade", CommandFields.written(grade)));
    scope.role().ifPresent(role -> values.put("scope.role", role.text()));
    scope.number().ifPresent(number -> values.put("scope.number", number.toString()));
    values.put("scope.from", LocalTimes.typed(scope.from()));
    scope.until().ifPresent(until -> values.put("scope.until", LocalTimes.typed(until)));
  }

  private static void plan(PlanReference plan, Map<String, String> values) {
    values.put("plan.hash", plan.plan().hex());
    plan.proof().ifPresent(proof -> values.put("plan.proof", proof.hex()));
    for (int i = 0; i < plan.gaps().size(); i++) {
      PlanReference.OpenGap gap = plan.gaps().get(i);
      String field = "plan.gap." + (i + 1) + ".";
      values.put(field + "post", gap.post().text());
      values.put(field + "start", LocalTimes.typed(gap.period().start()));
      values.put(field + "end", LocalTimes.typed(gap.period().end()));
    }
  }
}
