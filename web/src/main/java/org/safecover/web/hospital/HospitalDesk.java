package org.safecover.web.hospital;

import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.feed.DoctorParts;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Fault;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.hospital.HospitalVersion;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.StoredHospitals;
import org.safecover.app.load.UnusableInput;
import org.safecover.intake.Problem;
import org.safecover.intake.sheet.MarkedSheet;

/// Where a trust's hospital is brought and looked at: kept only when it can be read without a
/// problem, with each doctor's own part of it given to that doctor.
record HospitalDesk(Hospitals hospitals, StoredHospitals stored, Extracts extracts) {

  /// What became of files that were brought.
  sealed interface Brought {

    /// They are kept.
    record Kept(Hospitals.Uploaded uploaded, LoadedHospital hospital) implements Brought {}

    /// They are not files of a hospital.
    record Faulty(List<Fault> faults) implements Brought {}

    /// They were read, with problems.
    ///
    /// @param corrected the same under the right headings; none where that cannot be made
    record Wrong(
        List<Problem> problems, List<MarkedSheet> sheets, Optional<CorrectedFile> corrected)
        implements Brought {}

    /// They were read, and cannot be used.
    record Unusable(List<String> lines) implements Brought {}

    /// Other files are read, and more wait already: these were not looked at.
    record NoRoom() implements Brought {

      static final List<String> LINES =
          List.of(
              "The files of others are being read, and more wait already. Yours were not looked at.",
              "Send them again in a minute.");
    }
  }

  /// @param request what a machine calls it: the same one sent again adds nothing
  Brought bring(StaffAct act, Offered offered, Optional<String> request) {
    return switch (offered) {
      case Offered.Bad(List<Fault> faults) -> new Brought.Faulty(faults);
      case Offered.Good(HospitalFiles files) -> read(act, files, request);
    };
  }

  private Brought read(StaffAct act, HospitalFiles files, Optional<String> request) {
    try {
      return switch (stored.read(files)) {
        case StoredHospitals.Read.Bad(var problems, var sheets) ->
            new Brought.Wrong(problems, sheets, CorrectedFile.find(files, problems, act.at()));
        case StoredHospitals.Read.Good(LoadedHospital loaded) -> {
          Hospitals.Uploaded uploaded = hospitals.upload(act, files, request);
          if (isLatest(act, uploaded.version())) {
            extracts.give(
                act, new ForDoctors(ForDoctors.ROTA, DoctorParts.ofRota(loaded.hospital())));
          }
          yield new Brought.Kept(uploaded, loaded);
        }
      };
    } catch (UnusableInput unusable) {
      return new Brought.Unusable(unusable.lines());
    }
  }

  /// A request that is repeated late gives nobody the parts of a rota that was replaced since.
  private boolean isLatest(StaffAct act, HospitalVersion version) {
    return hospitals
        .findLatest(act)
        .filter(latest -> latest.version() == version.version())
        .isPresent();
  }

  /// What is stored of a version, read again; none when there is no such, or it was erased.
  Optional<StoredHospitals.Read> find(StaffAct act, int version) {
    return hospitals.findFiles(act, version).map(stored::read);
  }
}
