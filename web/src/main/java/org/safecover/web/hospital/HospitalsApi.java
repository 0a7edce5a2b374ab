package org.safecover.web.hospital;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.hospital.HospitalVersion;
import org.safecover.app.hospital.Hospitals.Uploaded;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.StoredHospitals;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.Problem;
import org.safecover.web.described.Described;
import org.safecover.web.hospital.HospitalDesk.Brought;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.NothingHere;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Sent;
import org.safecover.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A trust's hospital, for machines: every version that was brought, and a way to bring another.
@RestController
class HospitalsApi {

  private final HospitalDesk desk;
  private final Uploads uploads;
  private final Clock clock;

  HospitalsApi(HospitalDesk desk, Uploads uploads, Clock clock) {
    this.desk = desk;
    this.uploads = uploads;
    this.clock = clock;
  }

  /// A version as it is listed.
  record Version(int version, String digest, String by, Instant at) {

    static Version of(HospitalVersion version) {
      return new Version(version.version(), version.digest().hex(), version.by(), version.at());
    }
  }

  /// What a version holds, in figures.
  record Summary(
      String name, String odsCode, int doctors, int areas, int duties, int posts, int sessions) {

    static Summary of(LoadedHospital loaded) {
      Hospital hospital = loaded.hospital();
      return new Summary(
          hospital.name(),
          hospital.odsCode(),
          hospital.people().size(),
          hospital.areas().size(),
          hospital.duties().size(),
          hospital.posts().size(),
          hospital.sessions().size());
    }
  }

  /// What became of files that were brought.
  ///
  /// @param outcome `added`, or `repeated` when nothing was added
  record Kept(String outcome, Version version, Summary hospital) {}

  /// One thing that is wrong with a file.
  ///
  /// @param row as a person counts: the first line is 1
  record FileProblem(
      String file,
      Optional<String> sheet,
      Optional<Integer> row,
      Optional<String> column,
      String found,
      String wanted) {

    static FileProblem of(Problem problem) {
      return new FileProblem(
          problem.at().file(),
          problem.at().sheet(),
          problem.at().row(),
          problem.at().column(),
          problem.found(),
          problem.wanted());
    }
  }

  @Described("Lists every version of the trust's hospital, the newest first.")
  @GetMapping(path = "/api/hospitals", produces = "application/json")
  List<Version> versions(@AuthenticationPrincipal SignedIn who) {
    return desk.hospitals().versions(Staff.reading(who, clock)).stream().map(Version::of).toList();
  }

  @Described(
      value = "Reads what one version of the hospital holds, in figures.",
      refusals = {404, 422})
  @GetMapping(path = "/api/hospitals/{version}", produces = "application/json")
  Summary summary(@AuthenticationPrincipal SignedIn who, @PathVariable int version) {
    return switch (desk.find(Staff.reading(who, clock), version).orElseThrow(NothingHere::new)) {
      case StoredHospitals.Read.Good(var loaded) -> Summary.of(loaded);
      case StoredHospitals.Read.Bad(var problems, _) ->
          throw Refusal.unusable(problems.stream().map(FileProblem::of).toList());
    };
  }

  /// @param id the sender's own: sending it again adds nothing
  @Described(
      value = "Brings the hospital's files: tables, one workbook, or a folder packed as .zip.",
      refusals = {413, 415, 422, 429})
  @PostMapping(
      path = "/api/hospitals",
      consumes = "multipart/form-data",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Kept bring(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String id,
      @RequestParam List<MultipartFile> files)
      throws IOException {
    StaffAct act = Staff.changing(who, clock);
    Sent sent = new Sent();
    String request = sent.request("id", id);
    sent.refuseProblems();
    return switch (uploads.bring(act, () -> UploadedFiles.of(files), Optional.of(request))) {
      case Brought.Kept(Uploaded.Added(var version), var hospital) ->
          new Kept("added", Version.of(version), Summary.of(hospital));
      case Brought.Kept(Uploaded.Same(var version), var hospital) ->
          new Kept("repeated", Version.of(version), Summary.of(hospital));
      case Brought.NoRoom _ -> throw Refusal.of(Trouble.BUSY);
      case Brought.Faulty(var faults) -> throw Refusal.unusable(faults);
      case Brought.Wrong(var problems, _, _) ->
          throw Refusal.unusable(problems.stream().map(FileProblem::of).toList());
      case Brought.Unusable(var lines) -> throw Refusal.impossible(lines);
    };
  }
}
