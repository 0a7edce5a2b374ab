package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The modules use each other in one direction only, and each library has its owners.
class ArrowsTest {
  @Test
  void ARROWS_01_no_module_uses_one_that_it_may_not() {
    Stream<String> faults =
        Arrows.dependencies()
            .flatMap(dependency -> {
              String from = Modules.module(dependency.getOriginClass());
              return Modules.findModule(Arrows.target(dependency))
                  .filter(to -> !to.equals(from))
                  .filter(to -> !Arrows.ALLOWED.getOrDefault(from, List.of()).contains(to))
                  .map(_ -> dependency.getDescription())
                  .stream();
            });

    assertThat(faults.distinct().sorted()).isEmpty();
  }

  @Test
  void ARROWS_02_every_class_lies_in_a_module_that_is_named() {
    assertThat(Modules.classes().map(Modules::module).distinct().sorted())
        .containsExactlyElementsOf(Modules.IN_ORDER.stream().sorted().toList());
  }

  @Test
  void ARROWS_03_each_library_is_used_by_its_owners_alone() {
    assertThat(
            Arrows.dependencies()
                .map(Libraries::findFault)
                .flatMap(Optional::stream)
                .distinct()
                .sorted())
        .isEmpty();
  }

  @Test
  void ARROWS_04_facts_and_rules_use_the_jdk_and_jspecify_only() {
    assertThat(
            Arrows.dependencies()
                .filter(dependency ->
                    List.of("domain", "rules", "protocol")
                        .contains(Modules.module(dependency.getOriginClass())))
                .map(Arrows::target)
                .filter(type -> !type.startsWith("org.safecover."))
                .filter(type -> !Libraries.isEverywhere(type))
                .distinct())
        .isEmpty();
  }

  @Test
  void ARROWS_05_the_drawing_in_the_architecture_page_is_what_the_code_does() throws IOException {
    Golden.section(
        ProjectRoot.path().resolve("ARCHITECTURE.md"),
        "arrows",
        "```text\n" + Arrows.drawing() + "\n```\n");
  }
}
