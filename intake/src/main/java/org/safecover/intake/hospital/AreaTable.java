package org.safecover.intake.hospital;

import java.util.List;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.rota.AreaId;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// The places that posts belong to, and the sites they stand on.
final class AreaTable {

  static final Column<String> SITE_ID =
      Column.required("id", Forms.word("the site's id", t -> t)).means("the site's id", "main");
  static final Column<String> SITE_NAME =
      Column.required("name", Forms.word("the site's name", t -> t))
          .means("for people to read", "Main building");

  static final TableFormat SITES =
      new TableFormat(
          "sites",
          "a site of the hospital",
          Need.REQUIRED,
          List.of(SITE_ID, SITE_NAME),
          List.of("each site has an id of its own"));

  static final Column<AreaId> ID =
      Column.required("id", Ids.AREA).means("the area's id, which the other tables name", "acute");
  static final Column<String> NAME =
      Column.required("name", Forms.word("the area's name", t -> t))
          .means("for people to read", "Acute medicine");
  static final Column<String> SITE =
      Column.required("site", Forms.word("a site's id", t -> t))
          .means("the site it stands on", "main");

  static final TableFormat FORMAT =
      new TableFormat(
          "areas",
          "a ward, department or team that posts belong to",
          Need.REQUIRED,
          List.of(ID, NAME, SITE),
          List.of("each area has an id of its own", "the site is one of the hospital's sites"));

  private AreaTable() {}

  static void check(Table areas, Table sites) {
    sites.refuseDuplicates(SITE_ID);
    areas.refuseDuplicates(ID);
    Known known = Known.of("site", "the hospital's sites", sites.texts(SITE_ID));
    areas.soundRows().forEach(row -> known.check(row, SITE, row.get(SITE)));
  }

  static List<Area> areas(Table table) {
    return table.soundRows().stream()
        .map(row -> new Area(row.get(ID), row.get(NAME), row.get(SITE)))
        .toList();
  }
}
