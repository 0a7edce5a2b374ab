package org.safecover.web.offer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.extract.Extracts;
import org.safecover.app.ledger.Readings;
import org.safecover.web.mine.OwnRota;
import org.safecover.web.order.OrderForm;
import org.safecover.web.order.OrderForms;
import org.safecover.web.order.Told;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// The offers to a doctor, for that doctor alone.
@Controller
class OfferPages {

  private final Readings readings;
  private final Extracts extracts;
  private final OrderForms orders;
  private final Clock clock;

  OfferPages(Readings readings, Extracts extracts, OrderForms orders, Clock clock) {
    this.readings = readings;
    this.extracts = extracts;
    this.orders = orders;
    this.clock = clock;
  }

  @GetMapping("/offers")
  String all(@AuthenticationPrincipal SignedIn who, Model model) {
    List<OwnOffer> all = OwnOffers.of(who, readings, clock.instant()).all();
    model
        .addAttribute("open", all.stream().filter(OwnOffer::isOpen).toList())
        .addAttribute("others", all.stream().filter(offer -> !offer.isOpen()).toList());
    return "offers";
  }

  @GetMapping("/offers/one")
  String one(@AuthenticationPrincipal SignedIn who, @RequestParam String ledger, Model model) {
    return page(who, ledger, model);
  }

  @PostMapping("/offers/one")
  String answer(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    OrderForm form = OrderForm.of(sent);
    OwnOffers.of(who, readings, clock.instant());
    Optional<Told> told = Told.find(orders.send(who, form));
    if (told.isEmpty()) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/offers/one")
              .queryParam("ledger", "{ledger}")
              .encode()
              .buildAndExpand(form.sheet().ledger())
              .toUriString();
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("told", told.get());
    return page(who, form.sheet().ledger(), model);
  }

  private String page(SignedIn who, String ledger, Model model) {
    Instant now = clock.instant();
    OwnOffers own = OwnOffers.of(who, readings, now);
    OwnOffer offer =
        own.find(ledger).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model
        .addAttribute("offer", offer)
        .addAttribute("rest", Rest.around(offer, OwnRota.of(extracts, own.viewer()), own.all()))
        .addAttribute("canDecline", offer.canDecline(now))
        .addAttribute("id", orders.id());
    return "offer";
  }
}
