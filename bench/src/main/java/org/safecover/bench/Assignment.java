package org.safecover.bench;

import java.util.List;

/// Who works what on each day of an instance.
///
/// @param rows for each nurse the shift of each day, empty for a day off
record Assignment(List<String> nurses, List<List<String>> rows) {
  Assignment {
    nurses = List.copyOf(nurses);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
