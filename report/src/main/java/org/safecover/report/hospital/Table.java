package org.safecover.report.hospital;

import java.util.List;
import java.util.stream.Stream;

/// One CSV file of a hospital folder.
///
/// @param rows read once; each has as many cells as there are columns
record Table(String name, List<String> columns, Stream<List<String>> rows) {}
