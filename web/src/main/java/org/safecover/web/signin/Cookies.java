package org.safecover.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.server.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookies that browsers are given: no script reads them, no other site sends them along.
final class Cookies {

  private static final String PREFIX = "__Host-";

  private final Reached reached;

  Cookies(Reached reached) {
    this.reached = reached;
  }

  /// What a cookie is for.
  enum Kind {
    SIGNED_IN("safecover"),
    VISITING("safecover-visit"),
    WANTED("safecover-wanted"),
    GONE_ELSEWHERE("safecover-elsewhere");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  Reached reached() {
    return reached;
  }

  boolean isEncrypted() {
    return reached.isEncrypted();
  }

  private String name(Kind kind) {
    return reached.isEncrypted() ? PREFIX + kind.text : kind.text;
  }

  Optional<Secret> find(HttpServletRequest request, Kind kind) {
    String name = name(kind);
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .map(Secret::new)
        .findFirst();
  }

  void set(HttpServletResponse response, Kind kind, Secret value) {
    add(response, kind, value.text(), Duration.ofSeconds(-1));
  }

  void remove(HttpServletResponse response, Kind kind) {
    add(response, kind, "", Duration.ZERO);
  }

  private void add(HttpServletResponse response, Kind kind, String value, Duration age) {
    String cookie =
        ResponseCookie.from(name(kind), value)
            .path("/")
            .httpOnly(true)
            .secure(reached.isEncrypted())
            .sameSite("Lax")
            .maxAge(age)
            .build()
            .toString();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie);
  }
}
