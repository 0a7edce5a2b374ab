package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecover.app.server.Secret;
import org.safecover.web.signin.Cookies.Kind;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The page that somebody wanted before they were asked to sign in, in a cookie: its path alone,
/// never a host, so that it leads back here whatever stands before the server.
final class WantedPage implements RequestCache {

  private static final int LONGEST = 2_000;
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[!-~]*");

  private final Cookies cookies;
  private final RequestMatcher pages;

  /// @param pages those that it is worth going back to
  WantedPage(Cookies cookies, RequestMatcher pages) {
    this.cookies = cookies;
    this.pages = pages;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (pages.matches(request) && isOwn(path)) {
      byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
      String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      cookies.set(response, Kind.WANTED, new Secret(value));
    }
  }

  private static boolean isOwn(String path) {
    return path.length() <= LONGEST && OWN.matcher(path).matches();
  }

  /// It is gone to once.
  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<String> path =
        cookies.find(request, Kind.WANTED).flatMap(WantedPage::decoded).filter(WantedPage::isOwn);
    removeRequest(request, response);
    return path.map(SimpleSavedRequest::new).orElse(null);
  }

  private static Optional<String> decoded(Secret value) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(value.text());
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /// Nothing is sent again by itself.
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    if (cookies.find(request, Kind.WANTED).isPresent()) {
      cookies.remove(response, Kind.WANTED);
    }
  }
}
