package org.safecover.report.workbook;

import java.util.Optional;

/// A column of a sheet.
///
/// @param width in characters
/// @param wrong what is wrong with its heading: a note at it
public record Column(String heading, double width, Optional<String> wrong) {

  /// A column that nothing is wrong with.
  public Column(String heading, double width) {
    this(heading, width, Optional.empty());
  }
}
