package org.safecover.web.trouble;

import java.net.URI;
import java.util.stream.Stream;
import org.safecover.app.database.DatabaseTrouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The kinds of trouble that a request can meet, each with what to do about it.
public enum Trouble {
  UNREADABLE(
      HttpStatus.BAD_REQUEST, "The request cannot be read. docs/api.md says what is wanted."),
  SIGN_IN(HttpStatus.UNAUTHORIZED, "Sign in first, or send a token that works."),
  NOT_ALLOWED(
      HttpStatus.FORBIDDEN,
      "Your account, or the token, may not do this. From a page, the form may be too old: load the"
          + " page again."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here that you are shown."),
  WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This address takes other methods; see Allow."),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Answers are JSON: accept application/json."),
  TAKEN(HttpStatus.CONFLICT, "Somebody else recorded something at the same time. Look again."),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "That is more than the server takes. Send less."),
  WRONG_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON, as application/json."),
  UNUSABLE(HttpStatus.UNPROCESSABLE_CONTENT, "This cannot be done as it is: nothing was kept."),
  BUSY(
      HttpStatus.TOO_MANY_REQUESTS,
      "Too much waits already, and this was not begun. Ask again in some minutes."),
  FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "This is a fault of Safecover; a line is in its log."),
  AWAY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The database cannot be reached. Send the same again, with the same id, in some seconds."),
  FULL(
      HttpStatus.INSUFFICIENT_STORAGE,
      "The database has no room left; nothing was recorded. Give it more disk.");

  private final HttpStatus status;
  private final String detail;

  Trouble(HttpStatus status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  static Trouble of(DatabaseTrouble.Kind kind) {
    return switch (kind) {
      case AWAY, SIGN_IN -> AWAY;
      case FULL -> FULL;
      case TAKEN -> TAKEN;
      case DENIED, OTHER -> FAULT;
    };
  }

  /// The trouble that a status stands for.
  static Trouble of(HttpStatus status) {
    return Stream.of(values())
        .filter(trouble -> trouble.status == status)
        .findFirst()
        .orElse(status.is4xxClientError() ? UNREADABLE : FAULT);
  }

  /// Whether waiting would not help.
  boolean isOver() {
    return this != AWAY && this != FULL;
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
