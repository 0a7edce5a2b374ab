package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.load.LoadedHospital;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.Intake;
import org.safecover.intake.plan.PlanFile;
import org.safecover.rules.cover.PlanCheck;

/// Whoever changes a digit of a plan is found out.
final class ChangedDigitTest {

  private static final int SAMPLE = 200;

  @TempDir private static Path temp = Path.of("");
  private static String plan = "";
  private static final LoadedHospital HOSPITAL = LoadedHospital.read(Path.of(example()));

  private static String example() {
    return Run.example("cpft-january-2016");
  }

  @BeforeAll
  static void aPlanForTheWhatIf() throws IOException {
    Path out = temp.resolve("plan");
    Run run = Run.of("plan", example(), "--action", "2016-01-12-full", "--out", out.toString());
    assertThat(run.err()).doesNotContain("fault of Safecover");
    plan = Files.readString(out.resolve("plan.json"));
    assertThat(isAccepted(plan)).isTrue();
  }

  @Tag("HAZARD-01")
  @Test
  void VERIFY_01_two_hundred_changed_digits_are_all_found() {
    List<Integer> digits = digits();
    Collections.shuffle(digits, new Random(2016));

    assertThat(accepted(digits.subList(0, SAMPLE))).isEmpty();
  }

  @Tag("campaign")
  @Tag("HAZARD-05")
  @Test
  void VERIFY_01_every_changed_digit_is_found() {
    assertThat(accepted(digits())).isEmpty();
  }

  private static List<String> accepted(List<Integer> places) {
    List<String> accepted = new ArrayList<>();
    for (int at : places) {
      StringBuilder changed = new StringBuilder(plan);
      changed.setCharAt(at, plan.charAt(at) == '9' ? '1' : (char) (plan.charAt(at) + 1));
      if (isAccepted(changed.toString())) {
        accepted.add(line(at));
      }
    }
    return accepted;
  }

  private static String line(int at) {
    int start = plan.lastIndexOf('\n', at) + 1;
    return "digit " + (at - start + 1) + " of " + plan.substring(start, plan.indexOf('\n', at));
  }

  /// Every digit but the seed's, which says how the plan was searched for and promises nothing.
  private static List<Integer> digits() {
    int seed = plan.indexOf("\"seed\"");
    int afterSeed = plan.indexOf('\n', seed);
    return IntStream.range(0, plan.length())
        .filter(at -> Character.isDigit(plan.charAt(at)) && (at < seed || at > afterSeed))
        .boxed()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean isAccepted(String text) {
    return switch (PlanFile.read("plan.json", text)) {
      case Intake.Facts<Plan>(var read) ->
          PlanCheck.faults(HOSPITAL.hospital(), HOSPITAL.limits(), read).isEmpty();
      case Intake.Unusable<Plan> _ -> false;
    };
  }
}
