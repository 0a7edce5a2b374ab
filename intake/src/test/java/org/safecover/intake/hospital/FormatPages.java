package org.safecover.intake.hospital;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// The pages of `docs/formats` for the tables, from the columns that read them.
final class FormatPages {

  private FormatPages() {}

  /// Text by the name of its page.
  static Map<String, String> all() {
    Map<String, String> pages = new TreeMap<>();
    HospitalFormats.TABLES.forEach(format -> pages.put(format.name() + ".csv.md", table(format)));
    pages.put("hospital.yaml.md", hospital());
    return pages;
  }

  /// A file that holds the headings and the example of a table.
  static String exampleFile(TableFormat format) {
    String headings = join(format.columns().stream().map(Column::name).toList());
    String cells = join(format.columns().stream().map(Column::example).toList());
    return headings + "\n" + cells + "\n";
  }

  /// A `hospital.yaml` that holds the examples of its parts.
  static String exampleHospital() {
    StringBuilder yaml = new StringBuilder();
    for (Column<?> column : HospitalPage.FORMAT.columns()) {
      if (!column.example().isEmpty()) {
        yaml.append(column.name()).append(": ").append(yamlValue(column)).append('\n');
      }
    }
    yaml.append("sites:\n  - {").append(pairs(AreaTable.SITES)).append("}\n");
    yaml.append("areas:\n  - {").append(pairs(AreaTable.FORMAT)).append("}\n");
    yaml.append("  - {id: wards, name: Wards, site: main}\n");
    yaml.append("planning_weights:\n  patients: {").append(patients()).append("}\n");
    for (Column<?> column : WeightsTable.FORMAT.columns()) {
      if (!column.name().startsWith("patients.")) {
        yaml.append("  ").append(column.name()).append(": ").append(column.example()).append('\n');
      }
    }
    return yaml.toString();
  }

  private static String table(TableFormat format) {
    return """
    # %s.csv

    One row is %s. %s In a workbook: the sheet `%s`.

    %s
    ## Example

    ```csv
    %s```

    %s\
    """
        .formatted(
            format.name(),
            format.about(),
            format.need() == Need.REQUIRED ? "Every hospital has it." : "It may be left out.",
            format.name(),
            columns(format),
            exampleFile(format),
            errors(List.of(format)));
  }

  private static String hospital() {
    String parts =
        HospitalFormats.PARTS.stream()
            .map(part -> "## " + heading(part) + "\n\n" + columns(part))
            .collect(Collectors.joining("\n"));
    return """
    # hospital.yaml

    Who the hospital is, and what holds for all of its tables. Every hospital has it. In a
    workbook: the sheets `hospital` and `weights`, with a key in the first column and its value
    in the second, and the sheets `sites` and `areas`. A key within a key is written with a dot
    there: `rota_cycle.weeks`. Lists are YAML lists here, and separated by `;` in a sheet.

    %s
    ## Example

    ```yaml
    %s```

    %s\
    """
        .formatted(parts, exampleHospital(), errors(HospitalFormats.PARTS));
  }

  private static String heading(TableFormat part) {
    return switch (part.name()) {
      case "hospital" -> "Keys of its own";
      case "weights" -> "Keys of `planning_weights` (sheet `weights`)";
      default -> "Each entry of `" + part.name() + "`";
    };
  }

  private static String columns(TableFormat format) {
    String rows =
        format.columns().stream()
            .map(column ->
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        column.name(),
                        column.isRequired() ? "always" : "may be blank",
                        column.form().described(),
                        column.meaning()))
            .collect(Collectors.joining());
    return "| Name | Filled | Written as | Meaning |\n|---|---|---|---|\n" + rows;
  }

  private static String errors(List<TableFormat> formats) {
    StringBuilder text = new StringBuilder("## What is refused\n\n");
    text.append("A row is refused, with its place and what would be right, unless\n\n");
    text.append("- every cell is written as above");
    for (TableFormat format : formats) {
      format.checks().forEach(check -> text.append(";\n- ").append(check));
    }
    return text.append(".\n\nWhat is refused in every table is listed in [README.md](README.md).\n")
        .toString();
  }

  private static String pairs(TableFormat format) {
    return format.columns().stream()
        .map(column -> column.name() + ": " + column.example())
        .collect(Collectors.joining(", "));
  }

  private static String patients() {
    return WeightsTable.FORMAT.columns().stream()
        .filter(column -> column.name().startsWith("patients."))
        .map(column -> column.name().substring("patients.".length()) + ": " + column.example())
        .collect(Collectors.joining(", "));
  }

  private static String yamlValue(Column<?> column) {
    return column.example().contains(";")
        ? "[\"" + column.example().replace(";", "\", \"") + "\"]"
        : column.example();
  }

  private static String join(List<String> cells) {
    return String.join(",", cells);
  }
}
