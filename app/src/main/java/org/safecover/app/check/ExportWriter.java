package org.safecover.app.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.safecover.app.ledger.Enclosure;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.LinkListener;
import org.safecover.app.ledger.Waiting;

/// Ledgers written to a file, for somebody who checks them elsewhere. docs/ledger.md tells its
/// lines.
public final class ExportWriter implements LinkListener {

  static final String FORM = "safecover ledgers 2";

  /// The viewer of a file that holds every event.
  public static final String EVERYTHING = "everything";

  private final OutputStream out;
  private final MessageDigest sum = ExportLines.sha256();
  private Optional<Link> last = Optional.empty();

  private ExportWriter(OutputStream out) {
    this.out = out;
  }

  /// Begins a file.
  ///
  /// @param viewer who is shown what it holds; `everything` for all events
  public static ExportWriter begin(OutputStream out, String viewer, Instant at) {
    ExportWriter writer = new ExportWriter(out);
    writer.line(FORM);
    writer.line("shown-to " + viewer);
    writer.line("written " + at);
    return writer;
  }

  /// Begins a file of all ledgers with every event.
  public static ExportWriter beginWhole(OutputStream out, Instant at) {
    return begin(out, EVERYTHING, at);
  }

  @Override
  public void ledger(LedgerId ledger) {
    endLedger();
    line("ledger " + ledger.key());
  }

  @Override
  public void link(Link link) {
    last = Optional.of(link);
    String place = " " + link.number() + " " + link.before() + " ";
    line(
        switch (link) {
          case Link.Shown shown ->
              "shown"
                  + place
                  + shown.hash()
                  + " "
                  + shown.content().salt()
                  + " "
                  + shown.content().shownTo()
                  + " "
                  + shown.content().entry();
          case Link.Hidden hidden -> "hidden" + place + hidden.hash() + " " + hidden.digest();
          case Link.Erased erased ->
              "erased"
                  + place
                  + erased.hash()
                  + " "
                  + erased.digest()
                  + " "
                  + erased.erasure().at()
                  + " "
                  + erased.erasure().shownTo();
        });
  }

  @Override
  public void document(Enclosure document) {
    endLedger();
    String name = document.trust() + " " + document.hash() + " ";
    line(
        switch (document) {
          case Enclosure.Whole whole -> "document " + name + base64(whole.text());
          case Enclosure.Erased erased -> "erased-document " + name + erased.at();
        });
  }

  @Override
  public void waiting(Waiting message) {
    endLedger();
    line("waiting " + message.number() + " " + message.viewer() + " " + message.ledger().key());
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private void endLedger() {
    last.ifPresent(link -> line("end " + link.number() + " " + link.hash()));
    last = Optional.empty();
  }

  /// Ends the file.
  public void end() {
    endLedger();
    String hash = HexFormat.of().formatHex(sum.digest());
    line("sum " + hash);
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    sum.update(bytes);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
