package org.safecover.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Plan;
import org.safecover.report.change.ChangeJson;
import org.safecover.rules.change.Differences;

/// What is written of a changed plan beside the plan itself.
final class ChangeFiles {

  private ChangeFiles() {}

  static SortedMap<String, String> of(Plan plan, List<String> lines, Differences differences) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("changes.txt", String.join("\n", lines) + "\n");
    files.put("changes.json", ChangeJson.text(plan, differences));
    return files;
  }
}
