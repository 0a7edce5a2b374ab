package org.safecover.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;
import org.safecover.intake.plan.PlanFile;

class PlanJsonTest {

  @Test
  void PLAN_JSON_01_every_plan_reads_back_as_it_was_written() {
    for (int seed = 1; seed <= 200; seed++) {
      Plan plan = new InventedPlans(new SplittableRandom(seed)).plan(4);

      assertThat(PlanFile.read("plan.json", json(plan)))
          .as("seed %d", seed)
          .isEqualTo(new Intake.Facts<>(plan));
    }
  }

  @Test
  void PLAN_JSON_02_the_same_plan_gives_the_same_bytes() {
    Plan plan = new InventedPlans(new SplittableRandom(1)).plan(4);
    Plan again = new InventedPlans(new SplittableRandom(1)).plan(4);

    assertThat(json(plan)).isEqualTo(json(again)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void PLAN_JSON_03_a_record_stands_on_a_line_of_its_own() {
    String json = json(new InventedPlans(new SplittableRandom(3)).plan(4));

    assertThat(json).startsWith("{\n  \"format\" : \"safecover-plan\",\n  \"version\" : 2,\n");
    assertThat(json.lines()).anyMatch(line -> line.startsWith("    { \"person\" : \"x"));
  }

  @Test
  void PLAN_JSON_04_no_line_can_be_left_out_and_none_added() {
    String json = json(new InventedPlans(new SplittableRandom(4)).plan(1));
    List<String> lines = json.lines().toList();
    for (int i = 1; i < lines.size() - 1; i++) {
      String line = lines.get(i);
      if (line.matches("  \"\\w+\" : .*[^\\[{],")) {
        List<String> without = new ArrayList<>(lines);
        without.remove(i);
        assertThat(problems(String.join("\n", without)))
            .as("without %s", line)
            .anyMatch(problem -> problem.contains("found no key"));
      }
    }
    assertThat(problems(json.replaceFirst("\"seed\"", "\"extra\" : 1, \"seed\"")))
        .singleElement()
        .asString()
        .contains("column extra: found an unknown key");
  }

  @Test
  void PLAN_JSON_05_text_is_not_taken_for_a_number_nor_a_number_for_text() {
    String json = json(new InventedPlans(new SplittableRandom(5)).plan(1));

    assertThat(problems(json.replaceFirst("\"seed\" : (-?\\d+)", "\"seed\" : \"$1\"")))
        .singleElement()
        .asString()
        .contains("column seed")
        .contains("write a whole number");
    assertThat(problems(json.replaceFirst("\"hospital\" : \"R(\\d+)\"", "\"hospital\" : $1")))
        .singleElement()
        .asString()
        .contains("column hospital")
        .contains("quotation marks");
  }

  @Test
  void PLAN_JSON_06_every_problem_is_placed() {
    String json =
        json(new InventedPlans(new SplittableRandom(6)).plan(1))
            .replaceFirst("\"status\" : \"[a-z-]+\"", "\"status\" : \"postponed\"")
            .replaceFirst("\"patients\" : \\d+", "\"patients\" : -1");

    assertThat(problems(json)).hasSize(2);
    assertThat(problems(json).getFirst())
        .isEqualTo(
            "plan.json, row 8, column action.status: found 'postponed'; write announced, changed,"
                + " suspended, held");
    assertThat(problems(json).getLast())
        .contains("column moved[0].patients: found '-1'; write a whole number from 0 to");
  }

  @Test
  void PLAN_JSON_07_another_file_or_another_version_is_refused_with_one_reason() {
    assertThat(problems("{\"format\": \"a\"}"))
        .singleElement()
        .asString()
        .contains("safecover-plan");
    assertThat(problems("{\"format\": \"safecover-plan\", \"version\": 1}"))
        .singleElement()
        .asString()
        .contains("column version: found '1'");
    assertThat(problems("[]")).singleElement().asString().contains("keys with values");
    assertThat(problems("%PDF-1.4")).hasSize(1);
    assertThat(problems("")).hasSize(1);
  }

  @Test
  void PLAN_JSON_08_damaged_plans_give_problems_and_nothing_else() {
    String json = json(new InventedPlans(new SplittableRandom(8)).plan(2));
    SplittableRandom random = new SplittableRandom(88);
    for (int i = 0; i < 300; i++) {
      StringBuilder damaged = new StringBuilder(json);
      int at = random.nextInt(json.length() - 20);
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, at + random.nextInt(20));
        case 1 -> damaged.insert(at, (char) random.nextInt(32, 127));
        default -> damaged.setCharAt(at, (char) random.nextInt(32, 127));
      }
      assertThat(PlanFile.read("plan.json", damaged.toString())).isNotNull();
    }
  }

  @Test
  @Tag("campaign")
  void PLAN_JSON_09_a_large_plan_is_read_in_seconds() {
    String json = json(new InventedPlans(new SplittableRandom(9)).plan(60_000));
    long before = System.nanoTime();
    PlanFile.read("plan.json", json);
    System.out.printf(
        "%,d characters in %,d ms%n", json.length(), (System.nanoTime() - before) / 1_000_000);
  }

  private static String json(Plan plan) {
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    return text.toString();
  }

  private static List<String> problems(String json) {
    return switch (PlanFile.read("plan.json", json)) {
      case Intake.Facts<Plan> facts -> throw new AssertionError("Read: " + facts.value());
      case Intake.Unusable<Plan> unusable ->
          unusable.problems().stream().map(Problem::toString).toList();
    };
  }
}
