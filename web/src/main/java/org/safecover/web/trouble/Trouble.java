package org.safecover.web.trouble;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The kinds of trouble that a request can meet before it is carried out.
public enum Trouble {
  SIGN_IN(HttpStatus.UNAUTHORIZED, "Sign in first, or send a token that works."),
  NOT_ALLOWED(HttpStatus.FORBIDDEN, "Your account may not do this, or the form was too old."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here that you are shown."),
  AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached. Try again in a moment."),
  FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "This is a fault of Safecover, and was logged.");

  private final HttpStatus status;
  private final String detail;

  Trouble(HttpStatus status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  public HttpStatus status() {
    return status;
  }

  /// As RFC 9457 has it.
  public ProblemDetail problem() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("about:blank"));
    return problem;
  }
}
