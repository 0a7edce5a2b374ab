package org.safecover.report.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safecover.domain.judgement.Measure;
import org.safecover.report.words.Amounts;

/// A measure as JSON: what kind it is, its exact numbers, and the words for it.
final class MeasureJson {

  private MeasureJson() {}

  static Map<String, Object> of(Measure measure) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (measure) {
      case Measure.Time time -> {
        json.put("kind", "time");
        json.put("seconds", time.length().toSeconds());
      }
      case Measure.WeeklyAverage average -> {
        json.put("kind", "weekly-average");
        json.put("seconds", average.total().toSeconds());
        json.put("days", average.days());
      }
      case Measure.Count count -> {
        json.put("kind", "count");
        json.put("number", count.number());
        json.put("things", count.things());
      }
      case Measure.Frequency frequency -> {
        json.put("kind", "frequency");
        json.put("times", frequency.times());
        json.put("of", frequency.of());
        json.put("things", frequency.things());
      }
    }
    json.put("text", Amounts.measure(measure));
    return json;
  }
}
