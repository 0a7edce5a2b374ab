package org.safecover.intake.hospital;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.staff.ContractId;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.TimeForms;

/// The single values of `hospital.yaml`: who the hospital is and how its clocks stand.
final class HospitalPage {

  static final Column<String> NAME =
      Column.required("name", Forms.word("the hospital's name", t -> t))
          .means("for people to read", "Fairwater General");
  static final Column<String> ODS_CODE =
      Column.required("ods_code", Forms.word("the organisation's code", t -> t))
          .means("the code that the Organisation Data Service gives it", "RX000");
  static final Column<ZoneId> TIME_ZONE =
      Column.required("time_zone", zone())
          .means("the zone of every local time in these files", "Europe/London");
  static final Column<SortedSet<ContractId>> CONTRACTS =
      Column.required("contracts", Forms.set(Ids.CONTRACT))
          .means("the contracts that doctors here work under", "2002;2016");
  static final Column<List<LocalTime>> HANDOVER_TIMES =
      Column.required("handover_times", Forms.list(TimeForms.TIME))
          .means("when one doctor may hand a post to another", "09:00;21:00");
  static final Column<Optional<LocalDate>> CYCLE_FIRST_DAY =
      Column.optional("rota_cycle.first_day", TimeForms.DATE)
          .means("first day of the rota, where it is a template that repeats", "");
  static final Column<Optional<Integer>> CYCLE_WEEKS =
      Column.optional("rota_cycle.weeks", Forms.whole(1, 520))
          .means("weeks until the template repeats", "");

  static final TableFormat FORMAT =
      new TableFormat(
          "hospital",
          "a single value: who the hospital is, and what holds for all of its tables",
          Need.REQUIRED,
          List.of(
              NAME, ODS_CODE, TIME_ZONE, CONTRACTS, HANDOVER_TIMES, CYCLE_FIRST_DAY, CYCLE_WEEKS),
          List.of("`rota_cycle` gives both its first day and its weeks, or is left out"));

  private HospitalPage() {}

  static void check(Row row) {
    if (!row.isSound()) {
      return;
    }
    Optional<LocalDate> firstDay = row.get(CYCLE_FIRST_DAY);
    if (firstDay.isPresent() != row.get(CYCLE_WEEKS).isPresent()) {
      row.refuse(
          firstDay.isPresent() ? CYCLE_WEEKS : CYCLE_FIRST_DAY,
          "give both the first day and the weeks of the cycle, or neither");
    }
  }

  static Optional<RotaCycle> findCycle(Row row) {
    return row.get(CYCLE_FIRST_DAY)
        .flatMap(first -> row.get(CYCLE_WEEKS).map(weeks -> new RotaCycle(first, weeks)));
  }

  private static Form<ZoneId> zone() {
    return Form.of(
        "a zone of the time zone database such as `Europe/London`",
        text ->
            ZoneRulesProvider.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : Optional.empty());
  }
}
