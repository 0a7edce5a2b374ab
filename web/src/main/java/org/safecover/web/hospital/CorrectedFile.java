package org.safecover.web.hospital;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.LaidOut;
import org.safecover.intake.Problem;
import org.safecover.intake.sheet.CorrectedSheet;
import org.safecover.intake.sheet.CorrectedSheets;
import org.safecover.intake.sheet.MarkedSheet.MarkedCell;
import org.safecover.report.country.CsvTable;
import org.safecover.report.words.CellText;
import org.safecover.report.workbook.Cell;
import org.safecover.report.workbook.Column;
import org.safecover.report.workbook.TableWorkbook;
import org.safecover.report.workbook.TableWorkbook.Tab;

/// What somebody brought, under the headings that are right, to be mended and brought again. It
/// stands in the page that refuses the files, so that the server keeps none of them.
///
/// @param name of the file to download
/// @param words what is done to it
/// @param address that holds the whole file
record CorrectedFile(String name, String words, String address) {

  /// More than this is not put into a page.
  private static final int MOST_BYTES = 8_000_000;

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final double WIDTH = 20;
  private static final double WIDE = 60;

  /// Nothing when no heading of theirs is one of a hospital's, or the result is too large.
  static Optional<CorrectedFile> find(HospitalFiles files, List<Problem> problems, Instant at) {
    return LaidOut.read(
        files,
        path ->
            Files.isDirectory(path)
                ? ofFolder(files, CorrectedSheets.ofFolder(path, problems))
                : ofWorkbook(path, problems, LocalDate.ofInstant(at, ZoneOffset.UTC)));
  }

  private static Optional<CorrectedFile> find(String name, String words, byte[] all, String type) {
    String address = "data:" + type + ";base64,";
    return all.length > MOST_BYTES
        ? Optional.empty()
        : Optional.of(
            new CorrectedFile(name, words, address + Base64.getEncoder().encodeToString(all)));
  }

  private static Optional<CorrectedFile> ofWorkbook(
      Path workbook, List<Problem> problems, LocalDate day) {
    List<CorrectedSheet> sheets = CorrectedSheets.ofWorkbook(workbook, problems);
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    List<Tab> tabs = new ArrayList<>();
    tabs.add(notes(problems));
    sheets.forEach(sheet -> tabs.add(tab(sheet)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TableWorkbook("Hospital", day, tabs).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return find(
        "hospital-to-mend.xlsx",
        "a workbook with every cell marked that something is wrong with, and a list of it all",
        out.toByteArray(),
        WORKBOOK);
  }

  /// A sheet that is left alone when the workbook is brought again.
  private static Tab notes(List<Problem> problems) {
    return new Tab(
        "notes",
        List.of(
            new Column("Where, in the workbook that was sent", WIDE),
            new Column("Found", WIDE),
            new Column("What would be right", WIDE)),
        problems.stream()
            .map(p ->
                List.of(Cell.of(p.at().toString()), Cell.of(p.found()), Cell.of(p.wanted() + ".")))
            .toList());
  }

  private static Tab tab(CorrectedSheet sheet) {
    List<List<Cell>> rows =
        sheet.rows().stream().map(row -> row.stream().map(CorrectedFile::cell).toList()).toList();
    return new Tab(
        sheet.table(),
        sheet.headings().stream()
            .map(heading -> new Column(heading.text(), WIDTH, findWrong(heading)))
            .toList(),
        rows);
  }

  private static Cell cell(MarkedCell cell) {
    return findWrong(cell)
        .<Cell>map(why -> new Cell.Marked(cell.text(), why))
        .orElseGet(() -> Cell.of(cell.text()));
  }

  private static Optional<String> findWrong(MarkedCell cell) {
    String why =
        cell.problems().stream()
            .map(p -> "Wrong: found " + p.found() + "; " + p.wanted() + ".")
            .collect(Collectors.joining("\n"));
    return Optional.of(why).filter(words -> !words.isEmpty());
  }

  private static Optional<CorrectedFile> ofFolder(
      HospitalFiles files, Map<String, CorrectedSheet> sheets) {
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (HospitalFile file : files.all()) {
        CorrectedSheet sheet = sheets.get(file.name());
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(sheet == null ? file.content() : csv(sheet));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return find(
        "hospital-to-mend.zip",
        "an archive of the files that were sent; what is wrong with their rows stands above",
        out.toByteArray(),
        "application/zip");
  }

  private static byte[] csv(CorrectedSheet sheet) {
    List<List<String>> rows =
        sheet.rows().stream()
            .map(row -> row.stream().map(cell -> CellText.safe(cell.text())).toList())
            .toList();
    List<String> headings =
        sheet.headings().stream().map(heading -> CellText.safe(heading.text())).toList();
    return new CsvTable(sheet.table(), headings, rows).text().getBytes(StandardCharsets.UTF_8);
  }
}
