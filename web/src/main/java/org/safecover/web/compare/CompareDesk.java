package org.safecover.web.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.safecover.app.access.StaffAct;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalVersion;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.ComparisonAsked;
import org.safecover.app.load.ComparisonMaking;
import org.safecover.app.load.StoredHospitals;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.hospital.Hospital;
import org.safecover.protocol.Sha256;
import org.safecover.report.compare.Audience;
import org.safecover.report.compare.ComparisonReport;

/// Where contracts are compared for a trust's newest hospital. One comparison is worked out at a
/// time, and the last ones are kept in memory; that the hospital was read is written down all the
/// same.
final class CompareDesk {

  private static final int KEPT = 16;
  private static final float LOAD = 0.75f;
  private static final long PATIENCE = 30;

  private final Hospitals hospitals;
  private final StoredHospitals stored;
  private final Semaphore turn = new Semaphore(1, true);
  private final Map<Asking, ComparisonReport> kept =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asking, ComparisonReport> eldest) {
          return size() > KEPT;
        }
      };

  CompareDesk(Hospitals hospitals, StoredHospitals stored) {
    this.hospitals = hospitals;
    this.stored = stored;
  }

  private record Asking(Sha256 files, ComparisonAsked asked) {}

  /// A trust's newest hospital.
  ///
  /// @param version as it is listed
  record Open(HospitalVersion version, Hospital hospital) {}

  /// @throws UnusableInput when what is kept can no longer be read
  Optional<Open> findHospital(StaffAct act) {
    return hospitals
        .findLatest(act)
        .flatMap(version ->
            hospitals
                .findFiles(act, version.version())
                .map(files -> new Open(version, hospital(files))));
  }

  private Hospital hospital(HospitalFiles files) {
    return switch (stored.read(files)) {
      case StoredHospitals.Read.Good(var loaded) -> loaded.hospital();
      case StoredHospitals.Read.Bad(var problems, var _) -> throw UnusableInput.of(problems);
    };
  }

  /// @throws UnusableInput with every problem in what was asked
  ComparisonReport report(Open open, ComparisonAsked asked, Audience audience) {
    Asking asking = new Asking(open.version().digest(), asked);
    ComparisonReport found =
        find(asking).orElseGet(() -> inTurn(() -> compared(asking, open.hospital())));
    return new ComparisonReport(found.hospital(), found.comparison(), audience);
  }

  private ComparisonReport compared(Asking asking, Hospital hospital) {
    return find(asking)
        .orElseGet(() -> {
          ComparisonReport made =
              new ComparisonMaking(asking.asked(), Audience.INSIDE, (_, _) -> {}).of(hospital);
          synchronized (kept) {
            kept.put(asking, made);
          }
          return made;
        });
  }

  private Optional<ComparisonReport> find(Asking asking) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(asking));
    }
  }

  private ComparisonReport inTurn(Supplier<ComparisonReport> work) {
    try {
      if (!turn.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw UnusableInput.saying(
            "Other comparisons are worked out first. Ask again in a minute.");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw UnusableInput.saying("The server is being stopped. Ask again when it is back.");
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }
}
