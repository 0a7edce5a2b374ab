package org.safecover.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;

/// Everything that is written for one plan.
record PlanFiles(Hospital hospital, Plan plan, String json) implements OutFolder.Content {

  static PlanFiles of(Hospital hospital, Plan plan) {
    return new PlanFiles(hospital, plan, "");
  }

  @Override
  public void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("plan.json"), json);
  }

  /// What to open and what to do next.
  static List<String> next(Path hospital, Path folder) {
    return List.of(
        "",
        "Files are in " + folder,
        "  plan.html              open this: hours by area, covers, gaps, moved sessions",
        "  plan.xlsx              the same as tables",
        "  handover sheets        print one for each edge of the action",
        "  ics                    a calendar for each doctor who covers",
        "  sitrep.csv             counts for the situation report",
        "  plan.json              everything, for other programs",
        "",
        "Next: ask each doctor listed to agree to their cover, then check the plan elsewhere with",
        "  safecover verify " + folder.resolve("plan.json") + " --hospital " + hospital);
  }
}
