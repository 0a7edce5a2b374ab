package org.safecover.intake.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.Step;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

/// Editions as files write them.
class EditionFilesTest {

  private static final String GOOD =
      """
      edition: 2030-1
      title: "A route that nobody agreed"
      from: 2030-01-01
      checked_on: 2026-11-23
      union_body: {is: "a union", source: "made up", confidence: assumed}
      grounds: {are: [major-incident], source: "made up", confidence: assumed}
      scope: {are: [], source: "made up", confidence: assumed}
      options: {are: [mutual-aid], source: "made up", confidence: assumed}
      guards:
        - {at: call, guard: confirmed, source: "made up", confidence: assumed}
      """;

  private static Intake<Editions> read(Map<String, String> files) {
    return EditionFiles.read(new TreeMap<>(files));
  }

  private static List<String> problems(Map<String, String> files) {
    return read(files) instanceof Intake.Unusable<Editions>(var problems)
        ? problems.stream().map(Problem::toString).toList()
        : List.of();
  }

  @Test
  void EDITION_a_file_gives_its_grounds_and_its_guards() {
    List<Edition> editions =
        read(Map.of("a.yaml", GOOD)) instanceof Intake.Facts<Editions>(var facts)
            ? facts.all()
            : List.of();

    assertThat(editions).hasSize(1);
    assertThat(editions.getFirst().grounds().value()).containsExactly(Ground.MAJOR_INCIDENT);
    assertThat(editions.getFirst().guards(Step.CALL)).containsExactly(Guard.CONFIRMED);
    assertThat(editions.getFirst().knows(Step.BYPASS)).isFalse();
  }

  @Test
  void EDITION_every_problem_of_every_file_is_told_at_once() {
    String bad =
        GOOD.replace("2030-1", "2030")
            .replace("major-incident", "bad luck")
            .replace("guard: confirmed", "guard: trusted");

    assertThat(problems(Map.of("bad.yaml", bad)))
        .anyMatch(problem -> problem.contains("column edition: found '2030'"))
        .anyMatch(problem -> problem.contains("found 'bad luck'"))
        .anyMatch(problem -> problem.contains("found 'trusted'"));
  }

  @Test
  void EDITION_the_same_edition_in_two_files_is_refused() {
    assertThat(problems(Map.of("a.yaml", GOOD, "b.yaml", GOOD)))
        .singleElement()
        .asString()
        .contains("b.yaml", "the edition 2030-1 again");
  }
}
