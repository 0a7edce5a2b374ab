package org.safecover.intake.country;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.safecover.domain.country.Country;
import org.safecover.domain.country.Road;
import org.safecover.domain.country.Trust;
import org.safecover.domain.country.TrustId;
import org.safecover.domain.hospital.Origin;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.file.FileText;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.CsvGrid;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// A folder with `trusts.csv`, perhaps `transport.csv`, and one hospital folder for each trust.
public final class CountryFolder {

  private static final int LONGEST_MINUTES = 24 * 60;

  private static final Form<String> TEXT = Forms.word("a name", text -> text);

  static final Column<String> ID =
      Column.required("id", TEXT).means("also the name of its hospital's folder", "trust-001");
  static final Column<String> NAME =
      Column.required("name", TEXT).means("as people say it", "St J");
  static final Column<String> SYSTEM =
      Column.required("system", TEXT).means("the integrated care system it lies in", "North");
  static final Column<String> REGION =
      Column.required("region", TEXT).means("the region that the system lies in", "Upper");
  static final Column<Origin> ORIGIN = origin();

  static final TableFormat TRUSTS =
      new TableFormat(
          "trusts",
          "a trust, and the system and region that it belongs to",
          Need.REQUIRED,
          List.of(ID, NAME, SYSTEM, REGION, ORIGIN),
          List.of("each id occurs once", "a system lies in one region"));

  static final Column<String> FROM = Column.required("from", TEXT).means("one trust", "trust-001");
  static final Column<String> TO = Column.required("to", TEXT).means("the other", "trust-002");
  static final Column<Integer> MINUTES =
      Column.required("minutes", Forms.whole(1, LONGEST_MINUTES))
          .means("from door to door, either way", "35");
  static final Column<Origin> ROAD_ORIGIN = origin();

  static final TableFormat TRANSPORT =
      new TableFormat(
          "transport",
          "how long it takes from one trust to another, either way",
          Need.OPTIONAL,
          List.of(FROM, TO, MINUTES, ROAD_ORIGIN),
          List.of("both ends are trusts of `trusts.csv`", "each pair occurs once"));

  private final Path folder;
  private final Problems problems = new Problems();

  private CountryFolder(Path folder) {
    this.folder = folder;
  }

  /// The country, or every problem with its two tables. Hospitals are not looked into.
  public static Intake<Country> read(Path folder) {
    return new CountryFolder(folder).read();
  }

  private static Column<Origin> origin() {
    return Column.otherwise("origin", Forms.choice(Origin.class), Origin.PUBLISHED)
        .means("as published, or made up; blank: published", "assumed");
  }

  private Intake<Country> read() {
    Table trusts = table(TRUSTS);
    Table roads =
        Files.exists(folder.resolve("transport.csv")) ? table(TRANSPORT) : Table.empty(TRANSPORT);
    checkTrusts(trusts);
    checkRoads(roads, trusts.texts(ID));
    return problems.orElse(
        () ->
            new Country(
                trusts.soundRows().stream()
                    .map(CountryFolder::trust)
                    .sorted(Comparator.comparing(Trust::id))
                    .toList(),
                roads.soundRows().stream().map(CountryFolder::road).toList()),
        "trusts.csv");
  }

  private Table table(TableFormat format) {
    String name = format.name() + ".csv";
    return FileText.read(folder.resolve(name), name, FileText.LARGEST_TABLE, problems)
        .flatMap(text -> CsvGrid.read(name, text, problems))
        .map(grid -> Table.read(grid, format, new Reading(ZoneOffset.UTC, Serials.NONE, problems)))
        .orElse(Table.empty(format));
  }

  private static void checkTrusts(Table trusts) {
    trusts.refuseDuplicates(ID);
    Map<String, String> regionOfSystem = new HashMap<>();
    for (Row row : trusts.soundRows()) {
      if (!TrustId.isWellFormed(row.get(ID))) {
        row.refuse(ID, "write letters, digits, hyphens and underscores only, at most 60");
      }
      String region = regionOfSystem.putIfAbsent(row.get(SYSTEM), row.get(REGION));
      if (region != null && !region.equals(row.get(REGION))) {
        row.refuse(REGION, "write one region for a system; a row above says " + region);
      }
    }
  }

  private static void checkRoads(Table roads, SortedSet<String> trusts) {
    Map<List<String>, Place> first = new HashMap<>();
    for (Row row : roads.soundRows()) {
      List<String> ends = new ArrayList<>(List.of(row.get(FROM), row.get(TO)));
      ends.sort(Comparator.naturalOrder());
      if (!trusts.contains(row.get(FROM))) {
        row.refuse(FROM, "write a trust of trusts.csv");
      }
      if (!trusts.contains(row.get(TO)) || row.get(FROM).equals(row.get(TO))) {
        row.refuse(TO, "write another trust of trusts.csv");
      }
      Place earlier = first.putIfAbsent(List.copyOf(ends), row.at(FROM));
      if (earlier != null) {
        row.refuse(FROM, "write each pair of trusts once; this one is already at " + earlier);
      }
    }
  }

  private static Trust trust(Row row) {
    return new Trust(
        new TrustId(row.get(ID)), row.get(NAME), row.get(SYSTEM), row.get(REGION), row.get(ORIGIN));
  }

  private static Road road(Row row) {
    return new Road(
        new TrustId(row.get(FROM)),
        new TrustId(row.get(TO)),
        row.get(MINUTES),
        row.get(ROAD_ORIGIN));
  }
}
