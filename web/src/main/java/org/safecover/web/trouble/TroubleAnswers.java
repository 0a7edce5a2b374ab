package org.safecover.web.trouble;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/// Answers to requests that got no further than the door.
public final class TroubleAnswers {

  /// The requests that are answered with problem details; all others get a page.
  public static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");

  private final JsonMapper json;

  public TroubleAnswers(JsonMapper json) {
    this.json = json;
  }

  /// To who has not signed in.
  public void signInFirst(
      HttpServletRequest request, HttpServletResponse response, @Nullable Exception reason)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    answer(request, response, Trouble.SIGN_IN);
  }

  /// To who has, and may not do this.
  public void notAllowed(
      HttpServletRequest request, HttpServletResponse response, @Nullable Exception reason)
      throws IOException {
    answer(request, response, Trouble.NOT_ALLOWED);
  }

  /// A problem for machines; for browsers, the error page of the same status.
  public void answer(HttpServletRequest request, HttpServletResponse response, Trouble trouble)
      throws IOException {
    HttpStatus status = trouble.status();
    if (!API.matches(request)) {
      response.sendError(status.value());
      return;
    }
    write(response, status, trouble.problem());
  }

  void write(HttpServletResponse response, HttpStatus status, ProblemDetail problem)
      throws IOException {
    problem.setStatus(status);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(json.writeValueAsString(problem));
  }
}
