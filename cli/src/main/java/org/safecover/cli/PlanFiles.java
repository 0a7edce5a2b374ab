package org.safecover.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.planning.RecallAsked;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.doctor.DoctorCalendars;
import org.safecover.report.handover.HandoverSheets;
import org.safecover.report.page.PlanPage;
import org.safecover.report.plan.PlanJson;
import org.safecover.report.recovery.RecoveryJson;
import org.safecover.report.recovery.RecoveryText;
import org.safecover.report.sitrep.Sitrep;
import org.safecover.report.workbook.PlanWorkbook;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.recovery.Recovery;

/// Everything that is written for one plan.
///
/// @param recall the smallest recall, when it was asked for
/// @param further texts by the name of their file
record PlanFiles(
    LoadedHospital loaded,
    Plan plan,
    Optional<RecallAsked> recall,
    SortedMap<String, String> further)
    implements OutFolder.Content {

  PlanFiles(LoadedHospital loaded, Plan plan) {
    this(loaded, plan, Optional.empty(), new TreeMap<>());
  }

  String json() {
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    return text.toString();
  }

  @Override
  public void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("plan.json"), json());
    Hospital hospital = loaded.hospital();
    PlanPage.write(hospital, plan, folder.resolve("plan.html"));
    try (OutputStream workbook = Files.newOutputStream(folder.resolve("plan.xlsx"))) {
      PlanWorkbook.write(hospital, plan, workbook);
    }
    Situation situation = Situation.of(hospital, loaded.limits(), Facing.of(plan));
    Files.writeString(folder.resolve("sitrep.csv"), Sitrep.csv(situation, plan));
    if (recall.isPresent()) {
      recall.get().writeInto(folder);
    }
    writeAll(further, folder);
    writeAll(recovery(situation), folder);
    writeAll(HandoverSheets.of(hospital, plan), folder);
    writeAll(DoctorCalendars.of(hospital, plan), Files.createDirectory(folder.resolve("ics")));
  }

  private SortedMap<String, String> recovery(Situation situation) {
    Recovery recovery = Recovery.of(situation, plan);
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "recovery.txt",
        String.join("\n", RecoveryText.lines(loaded.hospital(), plan, recovery)) + "\n");
    files.put("recovery.json", RecoveryJson.text(plan, recovery));
    return files;
  }

  private static void writeAll(SortedMap<String, String> textByName, Path folder)
      throws IOException {
    for (Map.Entry<String, String> file : textByName.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
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
        "  recovery.txt           the way back to the published rota; .json for programs",
        "  sitrep.csv             counts for the situation report",
        "  plan.json              everything, for other programs",
        "",
        "Next: ask each doctor listed to agree to their cover, then check the plan elsewhere with",
        "  safecover verify " + folder.resolve("plan.json") + " --hospital " + hospital);
  }
}
