package org.safecover.intake.hospital;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.KeyValueSheet;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.yaml.YamlRows;

/// What holds for all tables: `hospital.yaml`, or the sheets that stand for it.
///
/// @param page absent when there is none to read
/// @param weights absent when there are none to read
record Front(Optional<Row> page, Optional<Row> weights, Table sites, Table areas) {

  static final String FILE = "hospital.yaml";
  private static final String SITES = "sites";
  private static final String AREAS = "areas";
  private static final String WEIGHTS = "planning_weights";

  static Front read(HospitalSources sources, Reading reading) {
    Front front = sources.isWorkbook() ? ofSheets(sources, reading) : ofPage(sources, reading);
    front.page.ifPresent(HospitalPage::check);
    AreaTable.check(front.areas, front.sites);
    return front;
  }

  /// The zone as the page says it, also when the page has other problems.
  ZoneId zone() {
    return page.map(row -> row.text(HospitalPage.TIME_ZONE))
        .filter(text -> ZoneRulesProvider.getAvailableZoneIds().contains(text))
        .<ZoneId>map(ZoneId::of)
        .orElse(ZoneOffset.UTC);
  }

  Known knownAreas() {
    return Known.of("area", "the hospital's areas", areas.texts(AreaTable.ID));
  }

  Known knownContracts() {
    Set<String> contracts = new TreeSet<>();
    page.map(row -> row.text(HospitalPage.CONTRACTS))
        .ifPresent(text ->
            Arrays.stream(text.split(";", -1))
                .map(TypedText::tidy)
                .filter(t -> !t.isEmpty())
                .forEach(contracts::add));
    return Known.of("contract", "the hospital's contracts", contracts);
  }

  private static Front ofPage(HospitalSources sources, Reading reading) {
    Optional<YamlRows> yaml =
        sources.findText(FILE).flatMap(text -> YamlRows.read(FILE, text, reading));
    return new Front(
        yaml.map(y -> y.row(HospitalPage.FORMAT, Set.of(SITES, AREAS, WEIGHTS))),
        yaml.flatMap(y -> y.rowWithin(WEIGHTS, WeightsTable.FORMAT)),
        yaml.map(y -> y.table(SITES, AreaTable.SITES))
            .orElseGet(() -> Table.empty(AreaTable.SITES)),
        yaml.map(y -> y.table(AREAS, AreaTable.FORMAT))
            .orElseGet(() -> Table.empty(AreaTable.FORMAT)));
  }

  private static Front ofSheets(HospitalSources sources, Reading reading) {
    return new Front(
        keys(sources, HospitalPage.FORMAT, reading),
        keys(sources, WeightsTable.FORMAT, reading),
        sheet(sources, AreaTable.SITES, reading),
        sheet(sources, AreaTable.FORMAT, reading));
  }

  private static Optional<Row> keys(HospitalSources sources, TableFormat format, Reading reading) {
    return sources.findGrid(format.name()).map(grid -> KeyValueSheet.read(grid, format, reading));
  }

  private static Table sheet(HospitalSources sources, TableFormat format, Reading reading) {
    return sources
        .findGrid(format.name())
        .map(grid -> Table.read(grid, format, reading))
        .orElseGet(() -> Table.empty(format));
  }
}
