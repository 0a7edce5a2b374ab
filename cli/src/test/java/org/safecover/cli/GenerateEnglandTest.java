package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.load.Loading;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.country.Country;
import org.safecover.domain.country.Trust;
import org.safecover.domain.invented.InventedTrusts;
import org.safecover.intake.country.CountryFolder;
import org.safecover.report.country.CountryFiles;

/// A country that is invented, written and read again.
final class GenerateEnglandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void ENGLAND_01_its_trusts_are_together_as_large_as_englands_are() {
    InventedTrusts trusts = new InventedTrusts(7);

    int[] sizes = IntStream.range(0, InventedTrusts.COUNT).map(trusts::doctors).toArray();

    assertThat(IntStream.of(sizes).sum()).isEqualTo(InventedTrusts.DOCTORS).isEqualTo(116_000);
    assertThat(IntStream.of(sizes).boxed().toList()).allMatch(size -> size >= 20 && size <= 2_000);
  }

  @Test
  void ENGLAND_02_everything_is_marked_as_invented_and_assumed() {
    Country country = new InventedTrusts(7).country();

    assertThat(country.trusts())
        .hasSize(216)
        .allMatch(trust -> trust.name().startsWith("Invented"));
    assertThat(country.trusts().stream().map(Trust::system).distinct()).hasSize(42);
    assertThat(country.trusts().stream().map(Trust::region).distinct()).hasSize(7);
    assertThat(country.trusts())
        .allMatch(trust -> country.roads().stream().anyMatch(road -> road.touches(trust.id())));
  }

  @Test
  void ENGLAND_03_what_is_written_is_read_again_and_the_same_seed_gives_the_same_bytes()
      throws IOException {
    Country country = new InventedTrusts(7).country();
    CountryFiles.write(country, folder);
    String first = Files.readString(folder.resolve("transport.csv"));

    assertThat(Loading.facts(CountryFolder.read(folder))).isEqualTo(country);
    CountryFiles.write(new InventedTrusts(7).country(), folder);
    assertThat(Files.readString(folder.resolve("transport.csv"))).isEqualTo(first);
    assertThat(new InventedTrusts(7).hospital(3)).isEqualTo(new InventedTrusts(7).hospital(3));
    assertThat(new InventedTrusts(8).country()).isNotEqualTo(country);
  }

  @Test
  void ENGLAND_04_every_problem_of_its_tables_is_told_at_once() throws IOException {
    Files.writeString(
        folder.resolve("trusts.csv"),
        """
        id,name,system,region
        a,A,North,Up
        a,B,North,Down
        ../c,C,South,Down
        """);
    Files.writeString(
        folder.resolve("transport.csv"), "from,to,minutes\na,a,10\na,x,20\nx,a,none\n");

    UnusableInput told =
        catchThrowableOfType(UnusableInput.class, () -> Loading.facts(CountryFolder.read(folder)));

    assertThat(told.lines())
        .anyMatch(line -> line.startsWith("trusts.csv, row 3, column id: found 'a' a second time"))
        .anyMatch(line -> line.startsWith("trusts.csv, row 4, column id: found '../c'"))
        .anyMatch(line -> line.startsWith("transport.csv, row 2, column to: found 'a'"))
        .anyMatch(line -> line.startsWith("transport.csv, row 3, column to: found 'x'"))
        .anyMatch(line -> line.startsWith("transport.csv, row 4, column minutes: found 'none'"));
  }

  @Test
  void ENGLAND_05_a_folder_that_holds_something_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");

    Run run = Run.of("generate", "england", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
    assertThat(Run.of("generate", folder.resolve("new").toString()).err())
        .contains("Missing required option: '--doctors=NUMBER'");
  }
}
