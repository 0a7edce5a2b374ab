package org.safecover.web.compare;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Role;
import org.safecover.app.load.KnownContracts;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.compare.Audience;
import org.safecover.report.compare.CompareCsv;
import org.safecover.report.compare.CompareWorkbook;
import org.safecover.report.compare.ComparisonReport;
import org.safecover.report.compare.DoctorOfComparison;
import org.safecover.web.compare.CompareDesk.Open;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.trouble.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// What two contracts pay a trust's doctors, for who negotiates. The medical director sees each
/// doctor by number; the rest of the staff see what may leave the hospital.
@Controller
class ComparePages {

  private static final String DOCTOR = "doctor";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CompareDesk desk;
  private final Clock clock;

  ComparePages(CompareDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/compare")
  String compare(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam Map<String, String> sent) {
    StaffAct act = Staff.reading(visit.who(), clock);
    CompareForm form = CompareForm.of(sent);
    visit
        .show("form", form)
        .show("contracts", KnownContracts.all())
        .show("inside", isInside(visit))
        .show("problems", List.of());
    try {
      Optional<Open> open = desk.findHospital(act);
      open.ifPresent(found -> visit.show("hospital", found.hospital().name()));
      if (form.isAsked() && open.isPresent()) {
        visit.show(
            "answer",
            CompareView.of(desk.report(open.get(), form.asked(), audience(isInside(visit)))));
      }
    } catch (UnusableInput unusable) {
      visit.show("problems", unusable.lines().stream().map(CompareForm::said).toList());
    }
    return "compare";
  }

  /// One doctor line by line, for who answers for the doctors alone.
  @GetMapping("/compare/doctor")
  String doctor(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam Map<String, String> sent) {
    StaffAct act = Staff.directing(visit.who(), clock);
    CompareForm form = CompareForm.of(sent);
    PersonId who = new PersonId(sent.getOrDefault(DOCTOR, "nobody"));
    try {
      visit
          .show("form", form)
          .show(
              "found",
              DoctorOfComparison.find(report(act, form, Audience.INSIDE), who)
                  .orElseThrow(NothingHere::new));
      return "compare-doctor";
    } catch (UnusableInput unusable) {
      return refused(visit, unusable);
    }
  }

  /// What may leave the hospital; with each doctor for who may see that.
  @GetMapping("/compare/compare.xlsx")
  @Nullable String workbook(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response)
      throws IOException {
    try {
      ComparisonReport report = exported(visit, sent);
      attach(response, "compare.xlsx", WORKBOOK);
      CompareWorkbook.write(report, response.getOutputStream());
      return null;
    } catch (UnusableInput unusable) {
      return refused(visit, unusable);
    }
  }

  /// The same as one table.
  @GetMapping("/compare/compare.csv")
  @Nullable String table(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response)
      throws IOException {
    try {
      ComparisonReport report = exported(visit, sent);
      attach(response, "compare.csv", "text/csv");
      response.getWriter().write(CompareCsv.text(report));
      return null;
    } catch (UnusableInput unusable) {
      return refused(visit, unusable);
    }
  }

  private static String refused(Visit visit, UnusableInput unusable) {
    return visit.refused(unusable.lines().stream().map(CompareForm::said).toList());
  }

  private ComparisonReport exported(Visit visit, Map<String, String> sent) {
    boolean inside = "inside".equals(sent.get("for"));
    StaffAct act = inside ? Staff.directing(visit.who(), clock) : Staff.reading(visit.who(), clock);
    return report(act, CompareForm.of(sent), audience(inside));
  }

  private ComparisonReport report(StaffAct act, CompareForm form, Audience audience) {
    return desk.report(
        desk.findHospital(act).orElseThrow(NothingHere::new), form.asked(), audience);
  }

  private static void attach(HttpServletResponse response, String file, String type) {
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
  }

  private static boolean isInside(Visit visit) {
    return visit.who().account().is(Role.MEDICAL_DIRECTOR);
  }

  private static Audience audience(boolean inside) {
    return inside ? Audience.INSIDE : Audience.OUTSIDE;
  }
}
