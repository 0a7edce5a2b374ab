package org.safecover.web.recall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.recall.Edition;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallHistory;
import org.safecover.protocol.text.LedgerText.Account;
import org.safecover.protocol.text.LedgerText.Line;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The Sandwell example, one moment on a page: what happened, who knew, and whether it was valid.
@Controller
class SandwellPages {

  private final SandwellExample example;
  private final Protocol<?, ?, RecallEvent> protocol;

  SandwellPages(SandwellExample example, Protocol<?, ?, RecallEvent> protocol) {
    this.example = example;
    this.protocol = protocol;
  }

  /// What a party knew at a moment.
  ///
  /// @param news whether it was told of what happened just then
  record Knowledge(String party, String news, String last) {}

  @GetMapping("/examples/sandwell")
  String show(
      @RequestParam(defaultValue = "1") int moment,
      @RequestParam(defaultValue = "2016") String edition,
      Model model) {
    List<Line<RecallEvent>> lines = example.lines();
    if (moment < 1 || moment > lines.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Edition by =
        example
            .findEdition(edition, lines)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Entry<RecallEvent>> entries = lines.stream().map(Line::entry).toList();
    RecallHistory history = RecallHistory.of(entries, by);
    List<Entry<RecallEvent>> until = entries.subList(0, moment);
    Optional<Account> account = lines.get(moment - 1).account();
    model
        .addAttribute("trust", history.opening().trust().text())
        .addAttribute("moment", RecallView.moment(until.getLast(), protocol))
        .addAttribute("number", moment)
        .addAttribute("all", lines.size())
        .addAttribute("year", edition)
        .addAttribute("years", SandwellExample.YEARS)
        .addAttribute("edition", by.key() + ", " + by.title())
        .addAttribute("state", history.moments().get(moment - 1).state().text())
        .addAttribute("answer", history.moments().get(moment - 1).answer())
        .addAttribute("source", account.flatMap(Account::source).orElse(""))
        .addAttribute("assumed", account.map(SandwellPages::assumed).orElse(""))
        .addAttribute(
            "knowledge",
            Stream.of(Organisation.values()).map(party -> knowledge(party, until)).toList());
    return "sandwell";
  }

  private static String assumed(Account account) {
    return account.assumed().orElse(account.origin() == Origin.ASSUMED ? "all of it" : "");
  }

  private Knowledge knowledge(Organisation party, List<Entry<RecallEvent>> until) {
    List<Entry<RecallEvent>> shown =
        until.stream().filter(entry -> protocol.visibleTo(entry.happened(), party)).toList();
    boolean now = shown.contains(until.getLast());
    String last =
        shown.isEmpty()
            ? "Nothing"
            : RecallView.moment(shown.getLast(), protocol).when()
                + ": "
                + RecallView.moment(shown.getLast(), protocol).text();
    return new Knowledge(party.text(), now ? "Told of it now" : "Not told of it", last);
  }
}
