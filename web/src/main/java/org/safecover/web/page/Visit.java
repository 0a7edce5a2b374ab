package org.safecover.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.ui.Model;

/// Somebody at a page: who they are, and what is shown to them.
///
/// @param somebody nobody before they have signed in
public record Visit(@Nullable SignedIn somebody, Model model, HttpServletResponse response) {

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

  /// Shows why something was not done, and what to do.
  ///
  /// @return the page
  public String refused(List<String> lines) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("lines", lines);
    return "refused";
  }
}
