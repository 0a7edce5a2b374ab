package org.safecover.report.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;
import org.safecover.report.check.RotaFindings.JudgedRule;
import org.safecover.report.check.RotaFindings.Unjudged;
import org.safecover.report.words.LimitWords;
import org.safecover.report.words.TimeWords;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A rota's judgement for other programs.
public final class CheckJson {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final RotaFindings findings;
  private final ZoneId zone;
  private final LimitWords words;

  private CheckJson(RotaFindings findings) {
    this.findings = findings;
    this.zone = findings.hospital().zone();
    this.words = new LimitWords(new TimeWords(zone));
  }

  /// One object, ended by a line break.
  public static String text(RotaFindings findings) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(new CheckJson(findings).whole()).replace("\r\n", "\n") + "\n";
  }

  private Map<String, Object> whole() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "safecover-check/1");
    json.put("hospital", findings.hospital().odsCode());
    json.put("name", findings.hospital().name());
    json.put("timeZone", zone.getId());
    json.put("asAt", findings.basis().asAt().map(Object::toString).orElse(null));
    json.put("contract", findings.basis().contract().map(Object::toString).orElse(null));
    json.put("people", findings.people().stream().map(p -> p.person().id().text()).toList());
    json.put("rules", findings.rules().stream().map(this::rule).toList());
    json.put("cannotBeJudged", findings.unjudged().stream().map(CheckJson::unjudged).toList());
    json.put("breaches", findings.breaches().stream().map(this::breach).toList());
    json.put(
        "nearestMisses",
        findings.people().stream().flatMap(p -> p.nearest().stream()).map(this::nearest).toList());
    return json;
  }

  private Map<String, Object> rule(JudgedRule rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    List<Breach> breaches = findings.breaches(rule.id());
    json.put("id", rule.id().text());
    json.put("title", rule.title());
    json.put("clause", rule.clause());
    json.put("breaches", breaches.size());
    json.put("people", breaches.stream().map(Breach::person).distinct().count());
    return json;
  }

  private static Map<String, Object> unjudged(Unjudged unjudged) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", unjudged.rule().text());
    json.put("why", unjudged.why());
    json.put("people", unjudged.people());
    return json;
  }

  private Map<String, Object> breach(Breach breach) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", breach.rule().text());
    json.put("person", breach.person().text());
    json.put("window", period(breach.window()));
    json.put("found", MeasureJson.of(breach.found()));
    json.put("required", MeasureJson.of(breach.required()));
    json.put("clause", breach.clause());
    json.put("evidence", breach.evidence().stream().map(this::duty).toList());
    Optional<Period> free = breach.mustBeFree();
    json.put("mustBeFree", free.map(this::period).orElse(null));
    json.put("text", words.breach(breach));
    return json;
  }

  private Map<String, Object> nearest(NearMiss nearest) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", nearest.rule().text());
    json.put("person", nearest.person().text());
    json.put("window", period(nearest.window()));
    json.put("found", MeasureJson.of(nearest.found()));
    json.put("required", MeasureJson.of(nearest.required()));
    json.put("clause", nearest.clause());
    return json;
  }

  private Map<String, Object> duty(Duty duty) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", duty.id().text());
    json.put("role", duty.role().text());
    json.putAll(period(duty.period()));
    return json;
  }

  private Map<String, Object> period(Period period) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", time(period.start()));
    json.put("end", time(period.end()));
    return json;
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }
}
