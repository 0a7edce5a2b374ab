package org.safecover.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.signin.TypedForm;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page its frame, none to who has not signed in; and its controller the visit.
@ControllerAdvice
class Frames {

  @ModelAttribute("frame")
  @Nullable Frame frame(
      @AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request) {
    return who == null ? null : Frame.of(who.account(), request.getRequestURI());
  }

  /// Who looks, for what a page carries to hear of changes.
  @ModelAttribute("looking")
  @Nullable Account looking(@AuthenticationPrincipal @Nullable SignedIn who) {
    return who == null ? null : who.account();
  }

  @ModelAttribute("page")
  Visit visit(
      @AuthenticationPrincipal @Nullable SignedIn who,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<TypedForm> typed =
        String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
            ? Optional.of(TypedForm.of(request))
            : Optional.empty();
    return new Visit(who, model, response, typed);
  }
}
