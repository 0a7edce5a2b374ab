package org.safecover.web.audit;

import java.time.Clock;
import java.util.List;
import org.safecover.app.access.ReadLog;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.check.Broken;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.Kinds;
import org.safecover.app.check.LastHashes;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.web.order.LocalTimes;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The auditor's page.
@Controller
class AuditPages {

  private static final int MOST = 500;

  private final Readings readings;
  private final ReadLog log;
  private final Kinds kinds;
  private final Clock clock;

  AuditPages(Readings readings, ReadLog log, Kinds kinds, Clock clock) {
    this.readings = readings;
    this.log = log;
    this.kinds = kinds;
    this.clock = clock;
  }

  /// A ledger and where its chain ends.
  record Ending(String ledger, String hash) {}

  /// Something that was read.
  record Reading(String when, String by, String what) {}

  @GetMapping("/audit")
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    Account account = who.account();
    if (!account.is(Role.AUDITOR)) {
      throw new AccessDeniedException("not an auditor");
    }
    Viewer viewer = account.viewer();
    LastHashes hashes = new LastHashes();
    readings.tell(viewer, hashes);
    ChainCheck check = new ChainCheck(kinds, ChainCheck.Extent.WHAT_WAS_SHOWN);
    readings.tell(viewer, check);
    model
        .addAttribute("at", LocalTimes.moment(clock.instant()))
        .addAttribute("tally", check.tally())
        .addAttribute("broken", check.findBroken().map(Broken::toString).orElse(""))
        .addAttribute(
            "endings",
            hashes.byLedger().entrySet().stream()
                .map(entry -> new Ending(entry.getKey().key(), entry.getValue().hex()))
                .toList())
        .addAttribute("readings", readings(account.side()));
    return "audit";
  }

  /// Who read what; only a trust keeps people's data here.
  private List<Reading> readings(Side side) {
    return switch (side) {
      case Side.Trust(var code) ->
          log.last(code, MOST).stream()
              .map(line -> new Reading(LocalTimes.moment(line.at()), line.by(), line.what()))
              .toList();
      case Side.National _ -> List.of();
    };
  }
}
