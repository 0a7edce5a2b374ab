package org.safecover.web.page;

import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page after signing in: the work of each role, in the order in which it is done.
@Controller
class HomePage {

  @GetMapping("/")
  String home(@AuthenticationPrincipal SignedIn who) {
    return "home";
  }
}
