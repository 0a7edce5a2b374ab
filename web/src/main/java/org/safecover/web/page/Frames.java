package org.safecover.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page its frame; none to who has not signed in.
@ControllerAdvice
class Frames {

  @ModelAttribute("frame")
  @Nullable Frame frame(
      @AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request) {
    return who == null ? null : Frame.of(who.account(), request.getRequestURI());
  }
}
