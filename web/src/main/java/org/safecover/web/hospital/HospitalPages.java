package org.safecover.web.hospital;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.StoredHospitals;
import org.safecover.intake.hospital.HospitalFormats;
import org.safecover.web.hospital.HospitalDesk.Brought;
import org.safecover.web.hospital.Uploads.Packed;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The hospital's page: what is kept now, and a way to bring something newer.
@Controller
class HospitalPages {

  private final HospitalDesk desk;
  private final Uploads uploads;
  private final ExampleHospital example;
  private final Clock clock;

  HospitalPages(HospitalDesk desk, Uploads uploads, ExampleHospital example, Clock clock) {
    this.desk = desk;
    this.uploads = uploads;
    this.example = example;
    this.clock = clock;
  }

  @GetMapping("/hospital")
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    StaffAct act = Staff.reading(who, clock);
    desk.hospitals()
        .findLatest(act)
        .flatMap(version -> desk.find(act, version.version()))
        .ifPresent(read -> addSummary(read, model));
    model
        .addAttribute("versions", desk.hospitals().versions(act))
        .addAttribute("example", example.isThere())
        .addAttribute("mayChange", Staff.mayChange(who));
    return "hospital";
  }

  private static void addSummary(StoredHospitals.Read read, Model model) {
    switch (read) {
      case StoredHospitals.Read.Good(LoadedHospital loaded) ->
          model.addAttribute("hospital", HospitalSummary.of(loaded));
      case StoredHospitals.Read.Bad(var problems, var sheets) ->
          model.addAttribute("problems", problems).addAttribute("sheets", sheets);
    }
  }

  @PostMapping(path = "/hospital", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String upload(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("files") List<MultipartFile> files,
      Model model,
      HttpServletResponse response)
      throws IOException {
    StaffAct act = Staff.changing(who, clock);
    return keep(act, () -> UploadedFiles.of(files), model, response);
  }

  @PostMapping("/hospital/example")
  String loadExample(
      @AuthenticationPrincipal SignedIn who, Model model, HttpServletResponse response)
      throws IOException {
    StaffAct act = Staff.changing(who, clock);
    return keep(act, example::files, model, response);
  }

  private String keep(StaffAct act, Packed files, Model model, HttpServletResponse response)
      throws IOException {
    return switch (uploads.bring(act, files, Optional.empty())) {
      case Brought.Faulty(var faults) -> refused(response, Map.of("faults", faults), model);
      case Brought.Wrong(var problems, var sheets, var corrected) -> {
        corrected.ifPresent(file -> model.addAttribute("corrected", file));
        yield refused(response, Map.of("problems", problems, "sheets", sheets), model);
      }
      case Brought.Unusable(var lines) -> refused(response, Map.of("lines", lines), model);
      case Brought.NoRoom _ -> {
        String page = refused(response, Map.of("lines", Brought.NoRoom.LINES), model);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        yield page;
      }
      case Brought.Kept _ -> "redirect:/hospital";
    };
  }

  /// @param wrong everything that is
  private static String refused(HttpServletResponse response, Map<String, ?> wrong, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAllAttributes(wrong);
    return "hospital-refused";
  }

  /// Empty tables with the right headings.
  @GetMapping("/hospital/template.zip")
  void template(@AuthenticationPrincipal SignedIn who, HttpServletResponse response)
      throws IOException {
    Staff.reading(who, clock);
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"hospital-template.zip\"");
    try (ZipOutputStream zip =
        new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> table : HospitalFormats.templates().entrySet()) {
        zip.putNextEntry(new ZipEntry(table.getKey()));
        zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
