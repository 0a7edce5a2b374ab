package org.safecover.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecover.app.check.Broken;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.ExportWriter;
import org.safecover.app.check.Kinds;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.web.described.Described;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Trouble;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Ledgers as far as the reader is shown them.
@RestController
class LedgersApi {

  private static final int MOST = 1_000;

  private final Readings readings;
  private final Kinds kinds;
  private final Clock clock;

  LedgersApi(Readings readings, Kinds kinds, Clock clock) {
    this.readings = readings;
    this.kinds = kinds;
    this.clock = clock;
  }

  /// The name of a ledger.
  record Named(String ledger, String kind, String trust, String matter) {}

  @Described("Lists the ledgers of which the caller is shown anything.")
  @GetMapping(path = "/api/ledgers", produces = "application/json")
  List<Named> ledgers(@AuthenticationPrincipal SignedIn who) {
    return readings.ledgers(who.account().viewer()).stream()
        .map(id -> new Named(id.key(), id.kind(), id.trust().text(), id.matter()))
        .toList();
  }

  /// One link of a chain. Of an entry that is hidden, the hashes alone.
  ///
  /// @param line the entry as it was hashed
  record ShownLink(
      long number,
      String before,
      String digest,
      String hash,
      Optional<String> salt,
      Optional<String> shownTo,
      Optional<String> line) {}

  @Described(value = "Reads a chain as far as the caller is shown it.", refusals = 404)
  @GetMapping(path = "/api/entries", produces = "application/json")
  List<ShownLink> entries(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String ledger,
      @RequestParam(defaultValue = "0") long after) {
    Viewer viewer = who.account().viewer();
    LedgerId id = LedgerId.find(ledger).orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND));
    List<Link> links = readings.links(viewer, id, after, MOST);
    if (links.isEmpty() && !readings.isShown(viewer, id)) {
      throw Refusal.of(Trouble.NOT_FOUND);
    }
    return links.stream().map(LedgersApi::shown).toList();
  }

  private static ShownLink shown(Link link) {
    Optional<Link.Content> content =
        link instanceof Link.Shown shown ? Optional.of(shown.content()) : Optional.empty();
    return new ShownLink(
        link.number(),
        link.before().hex(),
        link.digest().hex(),
        link.hash().hex(),
        content.map(Link.Content::salt),
        content.map(Link.Content::shownTo),
        content.map(Link.Content::entry));
  }

  /// The file is made whole before any of it is sent: it takes no memory, and a slow reader keeps
  /// no connection to the database waiting.
  @Described(
      value = "Reads everything that the caller is shown, to be checked elsewhere.",
      form = "docs/ledger.md")
  @GetMapping(path = "/api/export", produces = "text/plain;charset=UTF-8")
  void export(@AuthenticationPrincipal SignedIn who, HttpServletResponse response)
      throws IOException {
    Viewer viewer = who.account().viewer();
    Path file = Files.createTempFile("safecover-export", ".ledgers");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        ExportWriter writer = ExportWriter.begin(out, viewer.name(), clock.instant());
        readings.tell(viewer, writer);
        writer.end();
      }
      response.setContentType("text/plain;charset=UTF-8");
      response.setContentLengthLong(Files.size(file));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename("shown-to-me.ledgers").build().toString());
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /// What the check of every chain found.
  ///
  /// @param broken the first broken link; none when every chain holds
  record Checked(long ledgers, long events, long hidden, Optional<String> broken) {}

  @Described("Checks every chain as far as the caller is shown it.")
  @GetMapping(path = "/api/verification", produces = "application/json")
  Checked verify(@AuthenticationPrincipal SignedIn who) {
    ChainCheck check = new ChainCheck(kinds, ChainCheck.Extent.WHAT_WAS_SHOWN);
    readings.tell(who.account().viewer(), check);
    ChainCheck.Tally tally = check.tally();
    return new Checked(
        tally.ledgers(), tally.events(), tally.hidden(), check.findBroken().map(Broken::toString));
  }
}
