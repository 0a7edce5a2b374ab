package org.safecover.web.page;

import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page after signing in.
@Controller
class HomePage {

  @GetMapping("/")
  String home(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("who", who.account().who());
    return "home";
  }
}
