package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.load.UnusableInput;

/// A plan's folder is there whole or not at all.
final class OutFolderTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void OUT_01_a_new_folder_is_made_with_its_parents() throws IOException {
    Path target = temp.resolve("a/b/plan");

    OutFolder.at(target).fill(folder -> Files.writeString(folder.resolve("plan.json"), "{}"));

    assertThat(names(target)).containsExactly("plan.json");
    assertThat(names(temp.resolve("a/b"))).containsExactly("plan");
  }

  @Test
  void OUT_02_an_earlier_plan_is_replaced_whole() throws IOException {
    Path target = temp.resolve("plan");
    OutFolder.at(target)
        .fill(folder -> {
          Files.writeString(folder.resolve("plan.json"), "old");
          Files.createDirectory(folder.resolve("ics"));
          Files.writeString(folder.resolve("ics").resolve("gone.ics"), "old");
        });

    OutFolder.at(target).fill(folder -> Files.writeString(folder.resolve("plan.json"), "new"));

    assertThat(names(target)).containsExactly("plan.json");
    assertThat(target.resolve("plan.json")).hasContent("new");
    assertThat(names(temp)).containsExactly("plan");
  }

  @Test
  void OUT_03_a_folder_with_other_things_in_it_is_left_alone() throws IOException {
    Path target = Files.createDirectory(temp.resolve("thesis"));
    Files.writeString(target.resolve("chapter-1.txt"), "years of work");
    Files.writeString(target.resolve("plan.json"), "{}");

    assertThatThrownBy(() -> OutFolder.at(target))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("chapter-1.txt")
        .hasMessageContaining("--out");
    assertThat(names(target)).containsExactly("chapter-1.txt", "plan.json");
  }

  @Test
  void OUT_03_a_file_of_that_name_is_left_alone() throws IOException {
    Path target = Files.writeString(temp.resolve("notes"), "mine");

    assertThatThrownBy(() -> OutFolder.at(target)).isInstanceOf(UnusableInput.class);
    assertThat(target).hasContent("mine");
  }

  @Test
  void OUT_04_a_failure_half_way_leaves_nothing_and_keeps_the_earlier_plan() throws IOException {
    Path target = temp.resolve("plan");
    OutFolder.at(target).fill(folder -> Files.writeString(folder.resolve("plan.json"), "old"));

    assertThatThrownBy(() ->
            OutFolder.at(target)
                .fill(folder -> {
                  Files.writeString(folder.resolve("plan.json"), "half");
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("No space left on device");
    assertThat(target.resolve("plan.json")).hasContent("old");
    assertThat(names(temp)).containsExactly("plan");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
