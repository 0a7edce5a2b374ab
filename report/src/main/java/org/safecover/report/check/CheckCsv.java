package org.safecover.report.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.CellText;

/// A rota's judgement as a table: one row for each breach, then one for each nearest miss.
public final class CheckCsv {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final CsvWriter csv;
  private final ZoneId zone;

  private CheckCsv(CsvWriter csv, ZoneId zone) {
    this.csv = csv;
    this.zone = zone;
  }

  public static String text(RotaFindings findings) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      new CheckCsv(csv, findings.hospital().zone()).write(findings);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(RotaFindings findings) {
    row("finding", "rule", "person", "start", "end", "found", "required", "clause", "duties");
    findings.people().forEach(person -> person.breaches().forEach(this::breach));
    findings.people().forEach(person -> person.nearest().forEach(this::nearest));
  }

  private void breach(Breach breach) {
    row(
        "breach",
        breach.rule().text(),
        breach.person().text(),
        time(breach.window().start()),
        time(breach.window().end()),
        Amounts.measure(breach.found()),
        Amounts.measure(breach.required()),
        breach.clause(),
        breach.evidence().stream().map(d -> d.id().text()).collect(Collectors.joining("; ")));
  }

  private void nearest(NearMiss nearest) {
    row(
        "nearest miss",
        nearest.rule().text(),
        nearest.person().text(),
        time(nearest.window().start()),
        time(nearest.window().end()),
        Amounts.measure(nearest.found()),
        Amounts.measure(nearest.required()),
        nearest.clause(),
        "");
  }

  private void row(String... cells) {
    List<String> safe = Arrays.stream(cells).map(CellText::safe).toList();
    csv.writeRecord(safe);
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }
}
