package org.safecover.web.api;

import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.web.described.Described;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who the server takes the request to come from.
@RestController
class MeApi {

  /// An account as its owner reads it.
  record Me(
      String name, String shownName, String side, List<String> roles, Optional<String> doctor) {}

  @Described("Says who the caller is taken to be.")
  @GetMapping(path = "/api/me", produces = "application/json")
  Me me(@AuthenticationPrincipal SignedIn who) {
    Account.Profile profile = who.account().who();
    return new Me(
        profile.name().text(),
        profile.shownName(),
        profile.side().key(),
        profile.roles().stream().map(Role::key).toList(),
        profile.doctor().map(doctor -> doctor.id().text()));
  }
}
