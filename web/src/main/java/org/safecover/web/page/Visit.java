package org.safecover.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.signin.TypedForm;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.ui.Model;

/// Somebody at a page: who they are, and what is shown to them.
///
/// @param somebody nobody before they have signed in
/// @param typed what they sent; nothing where they only look
public record Visit(
    @Nullable SignedIn somebody,
    Model model,
    HttpServletResponse response,
    Optional<TypedForm> typed) {

  /// Who has signed in.
  public SignedIn who() {
    if (somebody == null) {
      throw new InsufficientAuthenticationException("a page for who has signed in");
    }
    return somebody;
  }

  /// Shows one thing more under a name.
  public Visit show(String name, Object thing) {
    model.addAttribute(name, thing);
    return this;
  }

  /// Shows what is wrong with what was typed, and all of it again to be mended.
  ///
  /// @return the page
  public String mended(List<String> lines) {
    typed.ifPresent(form -> show("typed", form));
    return refused(lines);
  }

  /// Shows why something was not done, and what to do.
  ///
  /// @return the page
  public String refused(List<String> lines) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("lines", lines);
    return "refused";
  }
}
