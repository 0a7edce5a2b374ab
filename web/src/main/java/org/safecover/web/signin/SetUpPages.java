package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.SetUpLinks.Purpose;
import org.safecover.app.server.Secret;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The pages behind a one-time link: the first account, or the password of one that was made.
@Controller
class SetUpPages {

  private static final String PAGE = "set-up";

  private final SetUpLinks links;
  private final Passwords passwords;
  private final SignInEnds ends;
  private final Clock clock;

  SetUpPages(SetUpLinks links, Passwords passwords, SignInEnds ends, Clock clock) {
    this.links = links;
    this.passwords = passwords;
    this.ends = ends;
    this.clock = clock;
  }

  /// A browser at work on a form.
  record Visit(
      String link, HttpServletRequest request, HttpServletResponse response, Model model) {}

  @ModelAttribute
  Visit visit(
      @PathVariable String link,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return new Visit(link, request, response, model);
  }

  @GetMapping("/set-up/{link}")
  String show(@ModelAttribute(binding = false) Visit visit) {
    Optional<Purpose> purpose = links.find(new Secret(visit.link()), clock.instant());
    return page(visit, purpose, SetUpForm.EMPTY, List.of());
  }

  @PostMapping("/set-up/{link}")
  String send(@ModelAttribute(binding = false) Visit visit, SetUpForm form) {
    Secret secret = new Secret(visit.link());
    Optional<Purpose> purpose = links.find(secret, clock.instant());
    List<String> problems = purpose.map(form::problems).orElse(List.of());
    if (purpose.isEmpty() || !problems.isEmpty()) {
      return page(visit, purpose, form, problems);
    }
    Secret hashed = passwords.hashed(form.secret());
    Optional<Account> account =
        switch (purpose.get()) {
          case Purpose.First _ ->
              links.findFirstMade(secret, form.firstAccount(), hashed, clock.instant());
          case Purpose.FirstOf(var side) ->
              links.findFirstMade(secret, form.firstAccount(side), hashed, clock.instant());
          case Purpose.Invited(var invited) ->
              links.findSetUp(secret, invited, hashed, clock.instant());
        };
    if (account.isEmpty()) {
      Optional<Purpose> still = links.find(secret, clock.instant());
      return page(visit, still, form, List.of("The name is taken: choose another."));
    }
    ends.begin(visit.request(), visit.response(), account.get());
    return "redirect:/";
  }

  private static String page(
      Visit visit, Optional<Purpose> purpose, SetUpForm form, List<String> problems) {
    if (purpose.isEmpty()) {
      visit.response().setStatus(HttpStatus.GONE.value());
      return "set-up-over";
    }
    if (!problems.isEmpty()) {
      visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    visit
        .model()
        .addAttribute("first", !(purpose.get() instanceof Purpose.Invited))
        .addAttribute("sideIsOpen", purpose.get() instanceof Purpose.First)
        .addAttribute(
            "shownName",
            purpose.get() instanceof Purpose.Invited(var invited) ? invited.who().shownName() : "")
        .addAttribute("link", visit.link())
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return PAGE;
  }
}
