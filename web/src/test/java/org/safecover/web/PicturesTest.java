package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;

/// The pages of the journeys look as they are shown in the gallery, at a desk and in a pocket.
/// `-Dgolden=rewrite` draws them anew.
@Tag("campaign")
class PicturesTest extends Journey {

  private static final Path DOCS = Path.of(System.getProperty("project.root", ".."), "docs");
  private static final Path KEPT = DOCS.resolve("pictures").resolve("pages");
  private static final Path DRAWN = Path.of("target", "pictures");
  private static final String RECALL = "/recalls/one?ledger=recall/RXK/january";

  private static final String ELEVEN =
      "/compare?from=2002&to=2015-11-offer&nobody=yes&rise=11&basic-rise=11%25";

  /// So large a share of what is written may look different: another machine has other typefaces.
  private static final double TOLERATED = 0.15;

  private static final long MOST_BYTES = 1_500_000;

  /// A page of a journey.
  record Shown(String name, Role role, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  void everything_that_is_shown() {
    PageEndpoints.furnish(site);
    Endpoints.furnish(site);
    new Republished(site).now();
  }

  static Stream<Shown> pages() {
    return Stream.of(
        new Shown("hospital", Role.ROTA_COORDINATOR, "/hospital"),
        new Shown("actions", Role.ROTA_COORDINATOR, "/actions?known=2016-01-05"),
        new Shown("board", Role.ROTA_COORDINATOR, "/plans/ours"),
        new Shown("post", Role.ROTA_COORDINATOR, "/plans/ours/posts?post=south-late-1/2016-01-12"),
        new Shown("change", Role.ROTA_COORDINATOR, "/plans/ours/change"),
        new Shown("offers", Role.ROTA_COORDINATOR, "/plans/ours/offers"),
        new Shown("own-offers", Role.DOCTOR, "/offers"),
        new Shown("own-rota", Role.DOCTOR, "/mine"),
        new Shown("now", Role.COMMANDER, "/now?at=2016-01-12T08:00"),
        new Shown("recall", Role.MEDICAL_DIRECTOR, RECALL),
        new Shown("sandwell", Role.UNION_OFFICER, "/examples/sandwell?moment=4"),
        new Shown("compare", Role.MEDICAL_DIRECTOR, ELEVEN),
        new Shown("audit", Role.AUDITOR, "/audit"),
        new Shown("accounts", Role.ADMINISTRATOR, "/accounts"),
        new Shown("people", Role.ADMINISTRATOR, "/people"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void PICTURES_01_looks_as_it_is_shown(Shown shown) throws IOException {
    Side side = shown.role() == Role.UNION_OFFICER ? Side.National.UNION : Site.OWN;
    Window at = window().light().desk().as(site.account(side, shown.role())).open(shown.path());
    if (shown.name().equals("now")) {
      at.waitFor(() -> at.count("#chances") == 1);
    }
    compare(at, shown.name() + "-desk");
    compare(at.pocket(), shown.name() + "-pocket");
  }

  private static void compare(Window at, String name) throws IOException {
    Path drawn = Files.createDirectories(DRAWN).resolve(name + ".png");
    Path kept = KEPT.resolve(name + ".png");
    at.picture(drawn);
    Picture picture = Picture.of(drawn);
    picture.keep(drawn);
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      picture.keep(kept);
    }
    assertThat(Files.exists(kept)).as("No picture " + kept + "; see " + drawn).isTrue();
    assertThat(picture.apartFrom(Picture.kept(kept)))
        .as("Share of " + kept + " that looks different now; see " + drawn.toAbsolutePath())
        .isLessThanOrEqualTo(TOLERATED);
  }

  @Test
  void PICTURES_02_the_gallery_shows_every_picture_and_none_besides() throws IOException {
    List<String> names = pages().map(Shown::name).toList();
    String gallery = Files.readString(DOCS.resolve("gallery.md"));
    try (Stream<Path> all = Files.list(KEPT)) {
      List<Path> files = all.toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
        assertThat(gallery).contains("](pictures/pages/" + file.getFileName() + ")");
      }
      assertThat(files).hasSize(2 * names.size());
      assertThat(bytes).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void PICTURES_03_a_page_that_is_another_looks_different() {
    Picture board = Picture.kept(KEPT.resolve("board-desk.png"));

    assertThat(board.apartFrom(board)).isZero();
    for (String other : List.of("hospital", "actions", "now", "recall", "audit")) {
      assertThat(board.apartFrom(Picture.kept(KEPT.resolve(other + "-desk.png"))))
          .as(other)
          .isGreaterThan(TOLERATED);
    }
  }
}
