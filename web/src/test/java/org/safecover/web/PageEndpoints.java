package org.safecover.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Side;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.Announced;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.plan.Draft;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Plans;
import org.safecover.app.planning.PlanMaking;
import org.safecover.domain.cover.Plan;
import org.safecover.planner.PlanProgress;
import org.safecover.report.plan.PlanJson;
import org.safecover.web.Endpoints.Probe;

/// How each page of hospitals and plans is asked, for a trust's own plan and for another's.
final class PageEndpoints {

  private static final Path EXAMPLE =
      Path.of(System.getProperty("project.root", ".."), "examples", "cpft-january-2016");

  private PageEndpoints() {}

  static List<Probe> all() {
    return List.of(
        page("/hospital"),
        new Probe(
            "GET /hospital/template.zip",
            false,
            (_, who, _) -> who.get("/hospital/template.zip").statusCode()),
        post("/hospital/example"),
        new Probe(
            "POST /hospital",
            false,
            (_, who, _) -> who.fillIn("/sign-in", "/hospital", Map.of()).statusCode()),
        page("/actions"),
        page("/plans"),
        new Probe(
            "POST /plans",
            false,
            (_, who, _) -> who.fillIn("/sign-in", "/plans", Map.of("action", "none")).statusCode()),
        ofPlan("/plans/{plan}", ""),
        ofPlan("/plans/{plan}/posts", "?post=south-late-1/2016-01-12"),
        ofPlan("/plans/{plan}/words", ""),
        ofPlan("/plans/{plan}/plan.json", ""),
        ofPlan("/plans/{plan}/plan.html", ""),
        ofPlan("/plans/{plan}/plan.xlsx", ""),
        ofPlan("/plans/{plan}/counts", ""),
        changed("/plans/{plan}/counts"),
        ofPlan("/plans/{plan}/change", ""),
        changed("/plans/{plan}/change"),
        changed("/plans/{plan}/publish"),
        changed("/plans/{plan}/withdraw"),
        page("/now"),
        page("/compare"),
        asked("/compare/doctor", "&doctor=south-24"),
        asked("/compare/compare.xlsx", ""),
        asked("/compare/compare.csv", "&for=inside"),
        new Probe("GET /live", false, (_, who, _) -> heard(who)),
        page("/searches/{id}"),
        post("/searches/{id}/stop"));
  }

  private static int heard(Browser who) {
    int status = who.listen("/live");
    who.hangUp();
    return status;
  }

  private static Probe page(String path) {
    return new Probe(
        "GET " + path, false, (_, who, _) -> who.get(path.replace("{id}", "none")).statusCode());
  }

  private static Probe asked(String path, String more) {
    return new Probe(
        "GET " + path,
        false,
        (_, who, _) -> who.get(path + "?from=2002&to=2016" + more).statusCode());
  }

  private static Probe post(String path) {
    return new Probe(
        "POST " + path,
        false,
        (_, who, _) -> who.fillIn("/sign-in", path.replace("{id}", "none"), Map.of()).statusCode());
  }

  private static Probe ofPlan(String path, String query) {
    return new Probe(
        "GET " + path,
        true,
        (_, who, asking) -> who.get(address(path, asking) + query).statusCode());
  }

  /// With a version that is not the newest, so that nothing changes.
  private static Probe changed(String path) {
    return new Probe(
        "POST " + path,
        true,
        (_, who, asking) ->
            who.fillIn(
                    "/sign-in", address(path, asking), Map.of("version", "7", "sick", "nobody-1"))
                .statusCode());
  }

  private static String address(String path, Endpoints.Asking asking) {
    return path.replace("{plan}", asking.isOwn() ? "ours" : "theirs");
  }

  /// The example's hospital and a plan, at both trusts.
  static void furnish(Site site) {
    Offered.Good files = (Offered.Good) HospitalFiles.of(files(EXAMPLE));
    String plan = plan();
    keep(site, (Side.Trust) Site.OWN, files.files(), new PlanKey("ours"), plan);
    keep(site, (Side.Trust) Site.FOREIGN, files.files(), new PlanKey("theirs"), plan);
  }

  static void keep(Site site, Side.Trust side, HospitalFiles files, PlanKey key, String plan) {
    StaffAct act = new StaffAct(side.code(), "somebody", site.clock.instant());
    int version = new Hospitals(site.database).upload(act, files).version().version();
    new Plans(site.database).save(act, key, Known.version(0), new Draft(plan, version, List.of()));
  }

  /// The files of a hospital's folder.
  static List<HospitalFile> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().map(PageEndpoints::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The example's files packed as .zip, each byte a character.
  static String archive() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (HospitalFile file : files(EXAMPLE)) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.content());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toString(StandardCharsets.ISO_8859_1);
  }

  private static HospitalFile file(Path path) {
    try {
      return new HospitalFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plan() {
    LoadedHospital loaded = LoadedHospital.read(EXAMPLE);
    Announced announced =
        loaded.announced("2016-01-12-full", Optional.of(LocalDate.of(2016, 1, 5)));
    Plan plan =
        new PlanMaking(loaded)
            .plan(
                announced.facing(),
                new PlanMaking.Search(Duration.ofSeconds(30), 1),
                PlanProgress.SILENT);
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    return text.toString();
  }
}
