package org.safecover.web.signin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page to sign in on.
@Controller
class SignInPages {

  private final Reached reached;

  SignInPages(Reached reached) {
    this.reached = reached;
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    model.addAttribute("elsewhere", reached.oidc().isPresent());
    return "sign-in";
  }
}
