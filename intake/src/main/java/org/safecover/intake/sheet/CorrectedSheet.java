package org.safecover.intake.sheet;

import java.util.List;
import org.safecover.intake.sheet.MarkedSheet.MarkedCell;

/// One table as somebody wrote it, under the headings that are right, with what is wrong marked.
///
/// @param table its name
/// @param headings in their order; marked where one is missing or not known
/// @param rows as wide as the headings
public record CorrectedSheet(String table, List<MarkedCell> headings, List<List<MarkedCell>> rows) {

  public CorrectedSheet {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
