package org.safecover.report.hospital;

import java.util.List;
import java.util.Locale;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.PlanningWeights;

/// The text of `hospital.yaml`.
final class HospitalPage {

  private HospitalPage() {}

  static String text(Hospital hospital) {
    List<String> sites = hospital.areas().stream().map(area -> area.site()).distinct().toList();
    Yaml page =
        new Yaml()
            .text("name", hospital.name())
            .text("ods_code", hospital.odsCode())
            .text("time_zone", hospital.zone().getId())
            .list("sites", sites, (site, yaml) -> yaml.text("id", site).text("name", site))
            .list(
                "areas",
                hospital.areas(),
                (area, yaml) ->
                    yaml.text("id", area.id().text())
                        .text("name", area.name())
                        .text("site", area.site()))
            .texts("contracts", hospital.contracts())
            .texts("handover_times", hospital.handovers());
    hospital
        .cycle()
        .ifPresent(cycle ->
            page.mapping(
                "rota_cycle",
                yaml ->
                    yaml.text("first_day", cycle.firstDay().toString())
                        .number("weeks", cycle.weeks())));
    return page.mapping("planning_weights", yaml -> weights(hospital.weights(), yaml)).toString();
  }

  private static void weights(PlanningWeights weights, Yaml yaml) {
    yaml.mapping(
            "patients",
            patients ->
                weights
                    .patient()
                    .forEach((priority, weight) ->
                        patients.number(priority.name().toLowerCase(Locale.ROOT), weight)))
        .number("cover", weights.cover())
        .number("release", weights.release())
        .number("not_stated", weights.notStated())
        .number("night", weights.night())
        .number("hour", weights.hour());
  }
}
