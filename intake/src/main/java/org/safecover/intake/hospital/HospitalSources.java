package org.safecover.intake.hospital;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.table.Grid;

/// What a folder or a workbook holds, before it is known what it means.
///
/// @param name of the folder or workbook, for problems with it as a whole
/// @param grids of CSV files or sheets, by the name of their table
/// @param texts of YAML and calendar files, by their name; those that could be read
/// @param seen every table and file that is there, read or not
/// @param serials how the grids may write dates as numbers
record HospitalSources(
    String name,
    SortedMap<String, Grid> grids,
    SortedMap<String, String> texts,
    SortedSet<String> seen,
    Serials serials) {

  boolean isWorkbook() {
    return serials != Serials.NONE;
  }

  Optional<Grid> findGrid(String table) {
    return Optional.ofNullable(grids.get(table));
  }

  Optional<String> findText(String file) {
    return Optional.ofNullable(texts.get(file));
  }
}
