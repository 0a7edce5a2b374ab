package org.safecover.web.person;

import java.time.Clock;
import java.util.List;
import org.safecover.app.access.StaffAct;
import org.safecover.app.retention.PersonData;
import org.safecover.app.retention.PersonDesk;
import org.safecover.domain.staff.PersonId;
import org.safecover.web.described.Described;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is kept about one person of the administrator's own trust.
@RestController
class PeopleApi {

  private final PersonDesk desk;
  private final Clock clock;

  PeopleApi(PersonDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// What is kept in one place, as it is kept there.
  record Section(String place, List<String> lines) {}

  /// Everything that is kept about a person.
  record Copy(String trust, String person, List<Section> sections) {}

  /// What became of a wish to be erased.
  ///
  /// @param answers events of offers that are erased
  /// @param parts own parts that are erased
  /// @param accounts that say nothing of the person any more
  /// @param kept what is still there, and why
  record Erased(int answers, int parts, int accounts, List<String> kept) {}

  @Described("Reads everything that is kept about one person, for that person.")
  @GetMapping(path = "/api/people/{person}", produces = "application/json")
  Copy export(@AuthenticationPrincipal SignedIn who, @PathVariable String person) {
    StaffAct act = Staff.administering(who, clock);
    PersonData data = desk.export(act, new PersonId(person));
    return new Copy(
        data.trust().text(),
        data.person().text(),
        data.sections().stream()
            .map(section -> new Section(section.place(), section.lines()))
            .toList());
  }

  @Described("Erases what is kept about one person, as far as nothing stands against it.")
  @PostMapping(path = "/api/people/{person}/erasure", produces = "application/json")
  Erased erase(@AuthenticationPrincipal SignedIn who, @PathVariable String person) {
    PersonDesk.Erased erased = desk.erase(Staff.administering(who, clock), new PersonId(person));
    return new Erased(erased.answers(), erased.parts(), erased.accounts(), erased.kept());
  }
}
