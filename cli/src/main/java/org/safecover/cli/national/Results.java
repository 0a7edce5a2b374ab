package org.safecover.cli.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.OutFolder;
import org.safecover.national.trust.Findings;
import org.safecover.report.country.CsvTable;

/// What a run shows and leaves.
///
/// @param tables the first is shown
/// @param lenders tables for one trust each
record Results(
    Console console, Optional<OutFolder> target, List<CsvTable> tables, List<CsvTable> lenders) {

  private static final List<String> SHOWN = List.of("level", "region", "england");
  private static final int MOST_PROBLEMS = 200;

  /// Writes the tables, prints regions and the whole, and says what the run comes to.
  ///
  /// @param found when every trust's input was sound
  Integer told(Findings<?> findings, ExitCode found) {
    List<CsvTable> all = Stream.concat(tables.stream(), Stream.of(findings.problems())).toList();
    target.ifPresent(folder -> folder.fill(new NationalFiles(all, lenders)));
    lines(tables.getFirst()).forEach(console.out()::println);
    findings.problems().rows().stream()
        .limit(MOST_PROBLEMS)
        .forEach(row -> console.err().println(problem(row)));
    if (!findings.faults().isEmpty()) {
      console
          .err()
          .printf(
              "%d problems in %d of %d trusts, which are left out; all others are worked out.%n",
              findings.problems().rows().size(),
              findings.faults().size(),
              findings.trusts().size());
    }
    return (findings.faults().isEmpty() ? found : ExitCode.UNUSABLE).number();
  }

  private static String problem(List<String> row) {
    StringBuilder text = new StringBuilder(row.getFirst() + ": ");
    List<String> names = List.of("", "", "sheet ", "row ", "column ");
    for (int cell = 1; cell < names.size(); cell++) {
      if (!row.get(cell).isEmpty()) {
        text.append(cell > 1 ? ", " : "").append(names.get(cell)).append(row.get(cell));
      }
    }
    String wanted = row.getLast().isEmpty() ? "" : "; " + row.getLast();
    return row.get(1).isEmpty() ? text + row.get(5) : text + ": found " + row.get(5) + wanted;
  }

  private static List<String> lines(CsvTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    table.rows().stream().filter(row -> SHOWN.contains(row.getFirst())).forEach(rows::add);
    List<Integer> widths =
        IntStream.range(0, table.columns().size())
            .mapToObj(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toList();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int cell = 0; cell < row.size(); cell++) {
      String padding = " ".repeat(widths.get(cell) - row.get(cell).length());
      line.append(cell < 2 ? row.get(cell) + padding : padding + row.get(cell)).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
