package org.safecover.intake.sheet;

import java.util.List;
import java.util.Optional;
import org.safecover.intake.Problem;

/// One table as it came, cut to the lines that something is wrong with and those beside them.
///
/// @param file its name within the folder
/// @param sheet in a workbook
/// @param headings of the first line
/// @param lines in order of the file
/// @param whole problems that stand in no cell that is shown
/// @param left how many further lines have a problem
public record MarkedSheet(
    String file,
    Optional<String> sheet,
    List<String> headings,
    List<Line> lines,
    List<Problem> whole,
    int left) {

  public MarkedSheet {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
    whole = List.copyOf(whole);
  }

  /// @param number as a person counts: the first line is 1
  public record Line(int number, List<MarkedCell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// @param problems empty when nothing is wrong with it
  public record MarkedCell(String text, List<Problem> problems) {
    public MarkedCell {
      problems = List.copyOf(problems);
    }
  }
}
