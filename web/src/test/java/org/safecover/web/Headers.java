package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/// What every answer says to protect whoever reads it.
final class Headers {

  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private Headers() {}

  /// Holds an answer to them, with every cookie that it sets.
  static void check(HttpResponse<?> answer) {
    String what = answer.request().method() + " " + answer.uri().getPath();
    holds(answer, what, "Content-Security-Policy", CONTENT);
    holds(answer, what, "X-Content-Type-Options", "nosniff");
    holds(answer, what, "X-Frame-Options", "DENY");
    holds(answer, what, "Referrer-Policy", "no-referrer");
    holds(answer, what, "Cross-Origin-Opener-Policy", "same-origin");
    holds(answer, what, "Cross-Origin-Resource-Policy", "same-origin");
    holds(
        answer,
        what,
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
        .as(what)
        .contains("no-store");
    for (String telling : new String[] {"Server", "X-Powered-By", "X-Application-Context"}) {
      assertThat(answer.headers().firstValue(telling)).as(what + ": " + telling).isEmpty();
    }
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      assertThat(cookie).as(what).contains("Path=/", "HttpOnly", "SameSite=Lax");
    }
  }

  private static void holds(HttpResponse<?> answer, String what, String name, String wanted) {
    assertThat(answer.headers().allValues(name)).as(what + ": " + name).containsExactly(wanted);
  }

  /// Holds the answer of a server that is reached by HTTPS to what that asks for.
  static void checkEncrypted(HttpResponse<?> answer) {
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure"));
  }
}
