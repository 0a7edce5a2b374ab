package org.safecover.report.workbook;

/// A column of a sheet.
///
/// @param width in characters
public record Column(String heading, double width) {}
