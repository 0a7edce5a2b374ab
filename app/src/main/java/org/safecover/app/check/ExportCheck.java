package org.safecover.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safecover.app.check.ChainCheck.Extent;
import org.safecover.app.ledger.Enclosure;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.LinkListener;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Waiting;
import org.safecover.protocol.Sha256;

/// Checks a file that was exported: its form, every chain in it, and its sum, so that no byte of it
/// can be another than was written.
public final class ExportCheck {

  private static final String HASH = "([0-9a-f]{64})";
  private static final String NUMBER = "([1-9][0-9]{0,8})";
  private static final Pattern SHOWN =
      Pattern.compile(
          "shown " + NUMBER + " " + HASH + " " + HASH + " ([0-9a-f]{32}) ([!-~]*) (.+)",
          Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("hidden " + NUMBER + " " + HASH + " " + HASH + " " + HASH);
  private static final Pattern ERASED =
      Pattern.compile(
          "erased " + NUMBER + " " + HASH + " " + HASH + " " + HASH + " ([!-~]{1,40}) ([!-~]*)");
  private static final Pattern DOCUMENT =
      Pattern.compile("document ([A-Z0-9]{3,10}) " + HASH + " ([A-Za-z0-9+/=]*+)");
  private static final Pattern ERASED_DOCUMENT =
      Pattern.compile("erased-document ([A-Z0-9]{3,10}) " + HASH + " ([!-~]{1,40})");
  private static final Pattern WAITING =
      Pattern.compile("waiting " + NUMBER + " ([!-~]{1,400}) (.{1,240})", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("end " + NUMBER + " " + HASH);
  private static final Pattern SUM = Pattern.compile("sum " + HASH);
  private static final Pattern VIEWER = Pattern.compile("shown-to ([!-~]{1,400})");
  private static final Pattern WRITTEN = Pattern.compile("written (.{1,40})");
  private static final Set<String> FORMS = Set.of("safecover ledgers 1", ExportWriter.FORM);
  private static final int LONGEST_SHOWN = 80;

  private final Kinds kinds;
  private final ExportLines lines;
  private final LinkListener also;
  private Optional<LedgerId> open = Optional.empty();
  private Optional<LedgerId> before = Optional.empty();

  private ExportCheck(Kinds kinds, InputStream file, LinkListener also) {
    this.kinds = kinds;
    this.also = also;
    this.lines = new ExportLines(file);
  }

  /// What a file turned out to be.
  public sealed interface Result {

    /// Nothing is wrong with it.
    ///
    /// @param viewer who was shown what it holds
    record Whole(String viewer, Instant written, ChainCheck.Tally tally) implements Result {}

    /// Something is wrong with it.
    record Torn(Broken first) implements Result {}

    /// It is no export at all.
    record NotAnExport(String found) implements Result {}
  }

  /// A file's own mistake, found while it was read.
  private static final class Found extends Exception {
    private final transient Broken broken;

    Found(Broken broken) {
      super(broken.toString(), null, false, false);
      this.broken = broken;
    }
  }

  public static Result check(Kinds kinds, InputStream file) throws IOException {
    return check(kinds, file, new LastHashes());
  }

  /// Checks a file and tells what it holds on the way. What was told counts for nothing unless the
  /// file turns out whole.
  public static Result check(Kinds kinds, InputStream file, LinkListener also) throws IOException {
    return new ExportCheck(kinds, file, also).check();
  }

  private Result check() throws IOException {
    String first = lines.findNext().orElse("");
    if (!first.startsWith(ExportWriter.FORM.substring(0, 9))) {
      return new Result.NotAnExport(shortened(first));
    }
    try {
      return checked(first);
    } catch (Found found) {
      return new Result.Torn(found.broken);
    }
  }

  private Result checked(String first) throws IOException, Found {
    must(FORMS.contains(first), "the form of the file", ExportWriter.FORM, first);
    String viewer = part(VIEWER, "who was shown it", "shown-to and an address");
    Instant written = written();
    Extent extent =
        viewer.equals(ExportWriter.EVERYTHING) ? Extent.EVERYTHING : Extent.WHAT_WAS_SHOWN;
    ChainCheck chains = new ChainCheck(kinds, extent);
    String line = next();
    while (!line.startsWith("sum ")) {
      take(line, chains);
      Optional<Broken> broken = chains.findBroken();
      if (broken.isPresent()) {
        throw new Found(broken.get().atLine(lines.number()));
      }
      line = next();
    }
    end(line);
    return new Result.Whole(viewer, written, chains.tally());
  }

  private Instant written() throws IOException, Found {
    return instant(
        "when it was written", part(WRITTEN, "when it was written", "written and an instant"));
  }

  private Instant instant(String what, String text) throws Found {
    try {
      Instant at = Instant.parse(text);
      must(at.toString().equals(text), what, at.toString(), text);
      return at;
    } catch (DateTimeException e) {
      throw found(what, "an instant as 2016-01-12T08:00:00Z", text);
    }
  }

  private String part(Pattern form, String what, String expected) throws IOException, Found {
    String line = next();
    Matcher matcher = form.matcher(line);
    must(matcher.matches(), what, expected, line);
    return matcher.group(1);
  }

  private void take(String line, ChainCheck chains) throws Found {
    Matcher shown = SHOWN.matcher(line);
    Matcher hidden = HIDDEN.matcher(line);
    Matcher erased = ERASED.matcher(line);
    Matcher end = END.matcher(line);
    if (open.isEmpty()) {
      begin(line, chains);
    } else if (shown.matches()) {
      link(shown(shown), chains);
    } else if (hidden.matches()) {
      link(hidden(hidden), chains);
    } else if (erased.matches()) {
      link(erased(erased), chains);
    } else if (end.matches()) {
      close(end, chains);
    } else {
      throw found(
          "the line", "an entry that is shown, hidden or erased, or the ledger's end", line);
    }
  }

  private void begin(String line, ChainCheck chains) throws Found {
    Matcher document = DOCUMENT.matcher(line);
    Matcher erased = ERASED_DOCUMENT.matcher(line);
    if (document.matches()) {
      document(new Enclosure.Whole(trust(document), hash(document, 2), text(document)), chains);
    } else if (erased.matches()) {
      Instant at = instant("when the document was erased", erased.group(3));
      document(new Enclosure.Erased(trust(erased), hash(erased, 2), at), chains);
    } else if (line.startsWith("waiting ")) {
      also.waiting(waiting(line));
    } else {
      open(line, chains);
    }
  }

  private Waiting waiting(String line) throws Found {
    Matcher waiting = WAITING.matcher(line);
    Optional<LedgerId> ledger =
        waiting.matches() ? LedgerId.find(waiting.group(3)) : Optional.empty();
    return new Waiting(
        ledger.orElseThrow(
            () -> found("the line", "waiting, a number, an address and a ledger", line)),
        number(waiting),
        waiting.group(2));
  }

  private void document(Enclosure document, ChainCheck chains) {
    chains.document(document);
    if (chains.findBroken().isEmpty()) {
      also.document(document);
    }
  }

  private String text(Matcher document) throws Found {
    String found = document.group(3);
    String wanted = "a text in UTF-8, as base 64";
    try {
      String text = new String(Base64.getDecoder().decode(found), StandardCharsets.UTF_8);
      must(ExportWriter.base64(text).equals(found), "the document", wanted, found);
      return text;
    } catch (IllegalArgumentException e) {
      throw found("the document", wanted, found);
    }
  }

  private static TrustCode trust(Matcher line) {
    return new TrustCode(line.group(1));
  }

  private void open(String line, ChainCheck chains) throws Found {
    LedgerId id =
        Optional.of(line)
            .filter(text -> text.startsWith("ledger "))
            .flatMap(text -> LedgerId.find(text.substring("ledger ".length())))
            .orElseThrow(() -> found("the line", "a ledger and its name", line));
    if (before.isPresent() && before.get().key().equals(id.key())) {
      throw found("the ledger", "each once", id.key());
    }
    open = Optional.of(id);
    chains.ledger(id);
    also.ledger(id);
  }

  private void link(Link link, ChainCheck chains) {
    chains.link(link);
    if (chains.findBroken().isEmpty()) {
      also.link(link);
    }
  }

  private void close(Matcher end, ChainCheck chains) throws Found {
    must(
        number(end) == chains.number(),
        "the number of entries",
        "" + chains.number(),
        end.group(1));
    must(
        hash(end, 2).equals(chains.last()),
        "the hash of the last entry",
        chains.last().hex(),
        end.group(2));
    before = open;
    open = Optional.empty();
  }

  private static Link.Shown shown(Matcher line) {
    Link.Content content = new Link.Content(line.group(4), line.group(5), line.group(6));
    return new Link.Shown(number(line), hash(line, 2), content.digest(), hash(line, 3), content);
  }

  private static Link.Hidden hidden(Matcher line) {
    return new Link.Hidden(number(line), hash(line, 2), hash(line, 4), hash(line, 3));
  }

  private Link.Erased erased(Matcher line) throws Found {
    Instant at = instant("when the event was erased", line.group(5));
    return new Link.Erased(
        number(line),
        hash(line, 2),
        hash(line, 4),
        hash(line, 3),
        new Link.Erasure(line.group(6), at));
  }

  private static long number(Matcher line) {
    return Long.parseLong(line.group(1));
  }

  private static Sha256 hash(Matcher line, int group) {
    return new Sha256(line.group(group));
  }

  private void end(String line) throws IOException, Found {
    must(open.isEmpty(), "the line", "an entry, or the ledger's end", line);
    Matcher sum = SUM.matcher(line);
    must(sum.matches(), "the sum", "64 hexadecimal digits", line);
    must(sum.group(1).equals(lines.sumBefore()), "the sum", lines.sumBefore(), sum.group(1));
    if (lines.hasMore()) {
      throw found("the end of the file", "nothing after the sum", "more");
    }
  }

  private String next() throws IOException, Found {
    String line =
        lines
            .findNext()
            .orElseThrow(
                () -> found("the end of the file", "a line with the sum", "the end of the file"));
    must(lines.isText(line), "the line", "text in UTF-8", line);
    return line;
  }

  private void must(boolean holds, String what, String expected, String found) throws Found {
    if (!holds) {
      throw found(what, expected, found);
    }
  }

  private Found found(String what, String expected, String found) {
    String at = open.map(id -> "in " + id.key() + ", ").orElse("");
    return new Found(
        Broken.inFile(
            lines.number(), at + what, shortened(expected), "'" + shortened(found) + "'"));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
