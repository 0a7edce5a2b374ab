package org.safecover.web.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.search.End;
import org.safecover.app.search.SearchBoard.Posted;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.NothingHere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// The page of a search that somebody waits for.
@Controller
class WorkPages {

  private final Works works;
  private final Clock clock;

  WorkPages(Works works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  /// @param live set where a script asks for the same page again
  @GetMapping("/searches/{id}")
  String show(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable String id,
      @RequestHeader("HX-Request") Optional<String> live) {
    StaffAct act = Staff.reading(visit.who(), clock);
    Posted work = works.find(act, id).orElseThrow(NothingHere::new);
    Optional<End> end = work.progress().end();
    if (end.orElse(null) instanceof End.Kept(int version)) {
      String board = "/plans/" + work.asked().plan() + "?version=" + version;
      if (live.isEmpty()) {
        return "redirect:" + board;
      }
      visit.response().setHeader("HX-Redirect", board);
    }
    visit.show("work", work).show("lines", end.map(End::lines).orElse(List.of()));
    return "work";
  }

  @PostMapping("/searches/{id}/stop")
  String stop(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    StaffAct act = Staff.changing(who, clock);
    if (!works.stop(act, id)) {
      throw new NothingHere();
    }
    return "redirect:/searches/" + id;
  }
}
