package org.safecover.web.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanState;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.page.PlanPage;
import org.safecover.report.plan.PlanJson;
import org.safecover.report.summary.PlanSummary;
import org.safecover.report.words.PlanWords;
import org.safecover.report.workbook.PlanWorkbook;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.trouble.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Plans to look at: all of them, one as a board, one post of it with everybody who could hold it.
@Controller
class PlanPages {

  private final PlanDesk desk;
  private final Clock clock;

  PlanPages(PlanDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/plans")
  String all(@ModelAttribute(name = "page", binding = false) Visit visit) {
    visit.show("plans", desk.plans().latest(Staff.reading(visit.who(), clock)));
    return "plans";
  }

  @GetMapping("/plans/{plan}")
  String board(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      @RequestParam Optional<Integer> version) {
    StaffAct act = Staff.reading(visit.who(), clock);
    OpenPlan open = open(act, key, version);
    Hospital hospital = open.inHand().loaded().hospital();
    Plan plan = open.inHand().plan();
    PlanWords words = new PlanWords(hospital, plan);
    visit
        .show("open", open)
        .show("verdict", words.verdict())
        .show("gaps", plan.gaps().stream().map(words::gap).toList())
        .show(
            "levels",
            plan.levels().stream()
                .map(l -> PlanWords.level(l.objective(), l.value()) + ": " + PlanWords.proof(l))
                .toList())
        .show("board", BoardView.of(hospital, plan, before(act, open)))
        .show(
            "wasPublished",
            open.versions().stream().anyMatch(v -> v.state() == PlanState.PUBLISHED))
        .show("mayChange", Staff.mayChange(visit.who()) && open.isLatest());
    return "board";
  }

  /// What the version before covered; nothing when there is none.
  private Set<Cover> before(StaffAct act, OpenPlan open) {
    int number = open.version().version() - 1;
    return number < 1
        ? Set.of()
        : desk.findPlan(act, open.version().plan(), Optional.of(number))
            .map(earlier -> (Set<Cover>) new HashSet<>(earlier.inHand().plan().covers()))
            .orElse(Set.of());
  }

  @GetMapping("/plans/{plan}/posts")
  String post(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      @RequestParam String post,
      @RequestParam(name = "person", required = false) Optional<String> person) {
    OpenPlan open = open(Staff.reading(visit.who(), clock), key, Optional.empty());
    PostId id = new PostId(post);
    if (!open.inHand().situation().touches(id)) {
      throw new NothingHere();
    }
    visit
        .show("open", open)
        .show("post", PostView.of(open.inHand(), id))
        .show("person", person.orElse(""))
        .show("mayChange", Staff.mayChange(visit.who()));
    return "post";
  }

  /// What the summary of the command line says.
  @GetMapping("/plans/{plan}/words")
  String words(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key) {
    OpenPlan open = open(Staff.reading(visit.who(), clock), key, Optional.empty());
    List<String> lines = PlanSummary.lines(open.inHand().loaded().hospital(), open.inHand().plan());
    visit.show("open", open).show("lines", lines);
    return "plan-words";
  }

  @GetMapping("/plans/{plan}/plan.json")
  void json(
      @ModelAttribute(name = "page", binding = false) Visit visit, @PathVariable("plan") String key)
      throws IOException {
    Plan plan = attached(visit, key, "plan.json").plan();
    visit.response().setContentType("application/json");
    PlanJson.write(plan, visit.response().getWriter());
  }

  /// To be opened from a disk, where it stands alone.
  @GetMapping("/plans/{plan}/plan.html")
  void page(
      @ModelAttribute(name = "page", binding = false) Visit visit, @PathVariable("plan") String key)
      throws IOException {
    PlanInHand inHand = attached(visit, key, "plan.html");
    visit.response().setContentType("application/octet-stream");
    visit.response().getWriter().write(PlanPage.html(inHand.loaded().hospital(), inHand.plan()));
  }

  @GetMapping("/plans/{plan}/plan.xlsx")
  void workbook(
      @ModelAttribute(name = "page", binding = false) Visit visit, @PathVariable("plan") String key)
      throws IOException {
    PlanInHand inHand = attached(visit, key, "plan.xlsx");
    visit
        .response()
        .setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    PlanWorkbook.write(
        inHand.loaded().hospital(), inHand.plan(), visit.response().getOutputStream());
  }

  private PlanInHand attached(Visit visit, String key, String file) {
    OpenPlan open = open(Staff.reading(visit.who(), clock), key, Optional.empty());
    visit.response().setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    visit.response().setCharacterEncoding(StandardCharsets.UTF_8);
    return open.inHand();
  }

  private OpenPlan open(StaffAct act, String key, Optional<Integer> version) {
    if (!PlanKey.isOne(key)) {
      throw new NothingHere();
    }
    return desk.findPlan(act, new PlanKey(key), version).orElseThrow(NothingHere::new);
  }
}
