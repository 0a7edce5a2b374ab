package org.safecover.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.safecover.web.trouble.TroubleAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Brings back what somebody typed when the sign-in ended before they sent it: once they have
/// signed in they see it again, and nothing is done until they press the button once more.
final class TypedForms implements AuthenticationEntryPoint {

  private final ViewResolver views;
  private final TroubleAnswers answers;
  private final Reached reached;
  private final AuthenticationEntryPoint plain = new LoginUrlAuthenticationEntryPoint("/sign-in");

  TypedForms(ViewResolver views, TroubleAnswers answers, Reached reached) {
    this.views = views;
    this.answers = answers;
    this.reached = reached;
  }

  /// Where somebody has to sign in.
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    if (TypedForm.isOne(request)) {
      signIn(request, response, new Reading(TypedForm.of(request), ""));
    } else {
      plain.commence(request, response, reason);
    }
  }

  /// Where a form is not of the sign-in that it came with, or somebody may not do what they ask.
  void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (!(reason instanceof CsrfException) || !TypedForm.isOne(request)) {
      answers.notAllowed(request, response, reason);
    } else if (isSomebody()) {
      again(request, response, TypedForm.of(request), HttpStatus.FORBIDDEN);
    } else {
      signIn(request, response, new Reading(TypedForm.of(request), ""));
    }
  }

  private static boolean isSomebody() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn;
  }

  /// Where signing in did not work.
  ///
  /// @param why as the sign-in page knows it
  void failed(HttpServletRequest request, HttpServletResponse response, String why)
      throws IOException, ServletException {
    if (TypedForm.isCarried(request)) {
      signIn(request, response, new Reading(TypedForm.carried(request), why));
    } else {
      response.sendRedirect("/sign-in?" + why);
    }
  }

  /// Shows a form again, filled in, to who has just signed in.
  void again(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    again(request, response, TypedForm.carried(request), HttpStatus.OK);
  }

  private void again(
      HttpServletRequest request, HttpServletResponse response, TypedForm typed, HttpStatus status)
      throws IOException, ServletException {
    response.setStatus(status.value());
    render("typed", Map.of("typed", typed), request, response);
  }

  private record Reading(TypedForm typed, String why) {}

  private void signIn(HttpServletRequest request, HttpServletResponse response, Reading reading)
      throws IOException, ServletException {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    render(
        "sign-in",
        Map.of(
            "typed",
            reading.typed(),
            "why",
            reading.why(),
            "elsewhere",
            reached.oidc().isPresent()),
        request,
        response);
  }

  private void render(
      String page, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      View view = views.resolveViewName(page, Locale.UK);
      if (view == null) {
        throw new IllegalStateException("Every page has its template: " + page);
      }
      view.render(model, request, response);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
