package org.safecover.app.planning;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Recall;
import org.safecover.planner.proof.RecallSearch;
import org.safecover.planner.schedule.Patience;
import org.safecover.report.recall.RecallJson;
import org.safecover.report.recall.RecallText;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;

/// The smallest recall beside a plan.
public record RecallAsked(LoadedHospital loaded, Plan plan, Recall recall) {

  /// @param wanted the weighted minutes that may stay uncovered
  /// @throws UnusableInput when none was found in the time
  public static RecallAsked of(LoadedHospital loaded, Plan plan, long wanted, Duration timeLimit) {
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), Facing.of(plan));
    return RecallSearch.findSmallest(situation, plan.covers(), wanted, Patience.of(timeLimit))
        .map(recall -> new RecallAsked(loaded, plan, recall))
        .orElseThrow(() ->
            UnusableInput.saying(
                "No recall was found in the time allowed.", "Give more with --time-limit."));
  }

  public List<String> lines() {
    return RecallText.lines(loaded.hospital(), plan, recall);
  }

  private String json() {
    StringWriter text = new StringWriter();
    RecallJson.write(plan, recall, text);
    return text.toString();
  }

  public void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("recall.json"), json());
    Files.writeString(folder.resolve("recall.txt"), String.join("\n", lines()) + "\n");
  }
}
