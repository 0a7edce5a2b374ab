package org.safecover.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;

/// `plan.html`: one plan as a page for those who decide on it and those who work it.
public final class PlanPage {

  private static final String TEMPLATE = "org/safecover/report/page/plan.html";

  private PlanPage() {}

  /// The whole page; the same plan gives the same text.
  ///
  /// @throws IllegalArgumentException when the plan names what the hospital does not have
  public static String html(Hospital hospital, Plan plan) {
    PageView page = new PageViews(hospital, plan).page();
    return PageTemplate.html(TEMPLATE, page);
  }

  public static void write(Hospital hospital, Plan plan, Path file) throws IOException {
    Files.writeString(file, html(hospital, plan), StandardCharsets.UTF_8);
  }
}
