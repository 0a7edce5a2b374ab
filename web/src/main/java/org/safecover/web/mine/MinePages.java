package org.safecover.web.mine;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Side;
import org.safecover.app.extract.Extracts;
import org.safecover.app.feed.CalendarFeeds;
import org.safecover.app.feed.CalendarFeeds.Owner;
import org.safecover.app.feed.PartItem;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.server.Secret;
import org.safecover.web.order.LocalTimes;
import org.safecover.web.signin.Reached;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A doctor's own rota, and the address at which their own calendar program fetches it.
@Controller
class MinePages {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Extracts extracts;
  private final CalendarFeeds feeds;
  private final Reached reached;
  private final Clock clock;

  MinePages(Extracts extracts, CalendarFeeds feeds, Reached reached, Clock clock) {
    this.extracts = extracts;
    this.feeds = feeds;
    this.reached = reached;
    this.clock = clock;
  }

  /// A line of the page.
  record Row(String when, String kind, String what, String where) {}

  @GetMapping("/mine")
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    return page(owner(who), model);
  }

  /// A new address; it is shown this once.
  @PostMapping("/mine/calendar")
  String make(@AuthenticationPrincipal SignedIn who, Model model) {
    Owner owner = owner(who);
    Secret secret = feeds.make(owner, clock.instant());
    model.addAttribute("address", base() + "/calendar/" + secret.text());
    return page(owner, model);
  }

  @PostMapping("/mine/calendar/end")
  String end(@AuthenticationPrincipal SignedIn who) {
    feeds.revoke(owner(who), clock.instant());
    return "redirect:/mine";
  }

  /// The calendar itself, for whoever knows its address.
  @GetMapping("/calendar/{secret}")
  ResponseEntity<byte[]> calendar(@PathVariable String secret) {
    return feeds
        .findCalendar(new Secret(secret))
        .map(text ->
            ResponseEntity.ok().contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String base() {
    return reached
        .publicUrl()
        .map(URI::toString)
        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
  }

  private static Owner owner(SignedIn who) {
    Account account = who.account();
    if (account.side() instanceof Side.Trust(var code) && account.who().doctor().isPresent()) {
      return new Owner(code, account.who().doctor().get().id());
    }
    throw new AccessDeniedException("not a doctor's account");
  }

  private String page(Owner owner, Model model) {
    Viewer viewer = Viewer.doctor(owner.person(), owner.trust());
    List<PartItem> items = OwnRota.of(extracts, viewer).items();
    var now = clock.instant();
    Optional<String> made = feeds.findMade(owner).map(LocalTimes::moment);
    model
        .addAttribute(
            "coming",
            items.stream()
                .filter(item -> item.period().end().isAfter(now))
                .map(MinePages::row)
                .toList())
        .addAttribute(
            "past",
            items.stream()
                .filter(item -> !item.period().end().isAfter(now))
                .map(MinePages::row)
                .toList())
        .addAttribute("made", made.orElse(""));
    return "mine";
  }

  private static Row row(PartItem item) {
    String kind =
        switch (item.sort()) {
          case DUTY -> "Duty";
          case COVER -> "Cover";
          case RELEASE -> "Let off";
        };
    return new Row(LocalTimes.period(item.period()), kind, item.what(), item.where());
  }
}
