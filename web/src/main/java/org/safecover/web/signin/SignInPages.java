package org.safecover.web.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page to sign in on.
@Controller
class SignInPages {

  @GetMapping("/sign-in")
  String signIn() {
    return "sign-in";
  }
}
