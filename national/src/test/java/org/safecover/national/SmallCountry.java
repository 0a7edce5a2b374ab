package org.safecover.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.country.Country;
import org.safecover.domain.country.Road;
import org.safecover.domain.country.Trust;
import org.safecover.domain.country.TrustId;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.national.trust.Trusts;
import org.safecover.report.country.CountryFiles;
import org.safecover.report.hospital.HospitalFiles;

/// A few small invented hospitals in two systems, each half an hour from the next.
record SmallCountry(Path folder, Trusts trusts) {

  static final String ACTION = "2026-10-22";

  static SmallCountry of(int count, Path folder) {
    List<Trust> trusts = new ArrayList<>();
    List<Road> roads = new ArrayList<>();
    try {
      for (int number = 0; number < count; number++) {
        TrustId id = new TrustId("t" + number);
        trusts.add(new Trust(id, "T", "system " + number % 2, "region", Origin.ASSUMED));
        HospitalFiles.write(
            InventedHospital.called("T" + number, "ZZ" + number, 24 + 2 * number, number),
            folder.resolve(id.text()));
        if (number > 0) {
          roads.add(new Road(new TrustId("t" + (number - 1)), id, 30, Origin.ASSUMED));
        }
      }
      CountryFiles.write(new Country(trusts, roads), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallCountry(folder, Trusts.read(folder));
  }
}
