package org.safecover.report.country;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.safecover.domain.country.Country;
import org.safecover.domain.hospital.Origin;

/// The writer of the two tables that say how hospitals make a country.
public final class CountryFiles {

  private CountryFiles() {}

  public static void write(Country country, Path folder) throws IOException {
    trusts(country).write(folder);
    roads(country).write(folder);
  }

  private static CsvTable trusts(Country country) {
    List<List<String>> rows =
        country.trusts().stream()
            .map(trust ->
                List.of(
                    trust.id().text(),
                    trust.name(),
                    trust.system(),
                    trust.region(),
                    word(trust.origin())))
            .toList();
    return new CsvTable("trusts", List.of("id", "name", "system", "region", "origin"), rows);
  }

  private static CsvTable roads(Country country) {
    List<List<String>> rows =
        country.roads().stream()
            .map(road ->
                List.of(
                    road.from().text(),
                    road.to().text(),
                    Integer.toString(road.minutes()),
                    word(road.origin())))
            .toList();
    return new CsvTable("transport", List.of("from", "to", "minutes", "origin"), rows);
  }

  private static String word(Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
  }
}
