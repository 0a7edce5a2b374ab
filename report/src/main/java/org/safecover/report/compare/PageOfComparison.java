package org.safecover.report.compare;

import java.util.List;
import java.util.Optional;
import org.safecover.report.words.Fact;

/// Everything the template shows, in words and in the units of its picture.
///
/// @param title with the hospital
/// @param subject without it
public record PageOfComparison(
    String title,
    String subject,
    List<Fact> facts,
    List<ClaimView> claims,
    List<String> breakEvens,
    Optional<PayPicture> picture,
    Optional<ChangePicture> changes,
    Optional<TableView> whole,
    List<TableView> groups,
    Optional<TableView> doctors,
    List<TableView> examples) {

  /// @param mark the name of a style: `holds`, `fails` or `open`
  public record ClaimView(String sentence, String answer, String mark, List<String> why) {}

  /// A table with a heading to each column and row.
  public record TableView(String title, List<String> columns, List<RowView> rows) {

    public static TableView of(ShownTable table) {
      return new TableView(
          table.title(), table.columns(), table.rows().stream().map(RowView::of).toList());
    }
  }

  /// @param head the cell that names the row
  public record RowView(String head, List<String> cells) {

    static RowView of(List<String> cells) {
      return new RowView(cells.getFirst(), cells.subList(1, cells.size()));
    }
  }
}
