package org.safecover.app.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.safecover.app.database.Database;

/// The rows beside ledgers in a file of their own: a line that says its form, one that names the
/// ledgers' file by its SHA-256, a line for each row, and the SHA-256 of every byte before.
public final class TableFile {

  private static final String FORM = "safecover tables 1";
  private static final String LEDGERS = "ledgers ";
  private static final String ROW = "row ";
  private static final String SUM = "sum ";

  private TableFile() {}

  /// Writes what a database holds.
  ///
  /// @param ledgers the file of the ledgers that were put away with it
  /// @return how many rows
  public static int write(Database database, Path ledgers, OutputStream file) throws IOException {
    MessageDigest sum = sha256();
    line(file, sum, FORM);
    line(file, sum, LEDGERS + hash(ledgers));
    int count =
        database.asKeeper(connection ->
            TableRows.tell(connection, (table, row) -> line(file, sum, ROW + table + " " + row)));
    line(file, sum, SUM + HexFormat.of().formatHex(sum.digest()));
    file.flush();
    return count;
  }

  private static void line(OutputStream file, MessageDigest sum, String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    sum.update(bytes);
    try {
      file.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with a file, before anything of it is used.
  public static Optional<String> findProblem(Path file, Path ledgers) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int end = lastLine(all);
    MessageDigest sum = sha256();
    sum.update(all, 0, end);
    String last = new String(all, end, all.length - end, StandardCharsets.UTF_8);
    if (!last.equals(SUM + HexFormat.of().formatHex(sum.digest()) + "\n")) {
      return Optional.of("it was changed or cut short: its sum is not that of its bytes");
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      if (!FORM.equals(lines.readLine())) {
        return Optional.of("its form is not '" + FORM + "'");
      }
      if (!(LEDGERS + hash(ledgers)).equals(lines.readLine())) {
        return Optional.of("it belongs to another " + ledgers.getFileName());
      }
      return lines
          .lines()
          .filter(line -> !line.startsWith(SUM))
          .filter(line -> !line.startsWith(ROW) || !TableRows.isOne(table(line)))
          .map(line -> "it holds what this version does not know: " + line.split(" ", 3)[0])
          .findFirst();
    }
  }

  private static int lastLine(byte[] all) {
    int end = all.length - 1;
    while (end > 0 && all[end - 1] != '\n') {
      end--;
    }
    return Math.max(end, 0);
  }

  private static String table(String line) {
    return line.split(" ", 3)[1];
  }

  /// Brings every row of a file without problems back.
  static int restore(Connection connection, Path file) throws IOException, SQLException {
    int count = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ROW)) {
          TableRows.insert(connection, table(line), line.split(" ", 3)[2]);
          count++;
        }
      }
    }
    TableRows.goOn(connection);
    return count;
  }

  private static String hash(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256.", e);
    }
  }
}
