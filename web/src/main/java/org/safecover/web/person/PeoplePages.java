package org.safecover.web.person;

import java.time.Clock;
import java.util.List;
import org.safecover.app.access.StaffAct;
import org.safecover.app.retention.PersonDesk;
import org.safecover.domain.staff.PersonId;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which an administrator answers a person who asks what is kept about them. Ids are
/// sent in forms, so that none stands in an address.
@Controller
class PeoplePages {

  private final PersonDesk desk;
  private final Clock clock;

  PeoplePages(PersonDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/people")
  String show(@ModelAttribute(name = "page", binding = false) Visit visit) {
    Staff.administering(visit.who(), clock);
    return page(visit, "");
  }

  @PostMapping("/people/copy")
  String copy(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam(defaultValue = "") String person) {
    StaffAct act = Staff.administering(visit.who(), clock);
    if (person.isBlank()) {
      return visit.refused(List.of("Say whose data: the id of people.csv."));
    }
    visit.show("data", desk.export(act, new PersonId(person.strip())));
    return page(visit, person.strip());
  }

  /// @param again the id typed a second time, since nothing brings back what is erased
  @PostMapping("/people/erasure")
  String erase(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String again) {
    StaffAct act = Staff.administering(visit.who(), clock);
    if (person.isBlank() || !person.strip().equals(again.strip())) {
      return visit.refused(
          List.of("Nothing was erased.", "Type the id of people.csv twice, the same."));
    }
    visit.show("erased", desk.erase(act, new PersonId(person.strip())));
    return page(visit, person.strip());
  }

  private static String page(Visit visit, String person) {
    visit.show("person", person);
    return "people";
  }
}
