package org.safecover.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// `plan.html`: one plan as a page for those who decide on it and those who work it.
public final class PlanPage {

  private static final String TEMPLATE = "org/safecover/report/page/plan.html";

  private PlanPage() {}

  /// The whole page; the same plan gives the same text.
  ///
  /// @throws IllegalArgumentException when the plan names what the hospital does not have
  public static String html(Hospital hospital, Plan plan) {
    PageView page = new PageViews(hospital, plan).page();
    return engine().process(TEMPLATE, new Context(Locale.ENGLISH, Map.of("page", page)));
  }

  public static void write(Hospital hospital, Plan plan, Path file) throws IOException {
    Files.writeString(file, html(hospital, plan), StandardCharsets.UTF_8);
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(PlanPage.class.getClassLoader());
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new RecordPaths());
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
