package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.server.Secret;
import org.safecover.web.signin.Cookies.Kind;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// What must be remembered between sending somebody elsewhere and their coming back, in a cookie of
/// their own browser: any server can go on with it.
final class HandshakeCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final int PARTS = 4;

  private final ClientRegistration client;
  private final Cookies cookies;

  HandshakeCookie(ClientRegistration client, Cookies cookies) {
    this.client = client;
    this.cookies = cookies;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return find(request).orElse(null);
  }

  private Optional<OAuth2AuthorizationRequest> find(HttpServletRequest request) {
    return cookies
        .find(request, Kind.GONE_ELSEWHERE)
        .map(value -> value.text().split("\\.", -1))
        .filter(parts -> parts.length == PARTS)
        .flatMap(this::findRequest)
        .filter(saved ->
            Objects.equals(saved.getState(), request.getParameter(OAuth2ParameterNames.STATE)));
  }

  private Optional<OAuth2AuthorizationRequest> findRequest(String[] parts) {
    try {
      return Optional.of(
          OAuth2AuthorizationRequest.authorizationCode()
              .authorizationUri(String.valueOf(client.getProviderDetails().getAuthorizationUri()))
              .clientId(client.getClientId())
              .redirectUri(decoded(parts[0]))
              .scopes(client.getScopes())
              .state(decoded(parts[1]))
              .attributes(
                  Map.of(
                      OAuth2ParameterNames.REGISTRATION_ID,
                      client.getRegistrationId(),
                      OidcParameterNames.NONCE,
                      decoded(parts[2]),
                      PkceParameterNames.CODE_VERIFIER,
                      decoded(parts[3])))
              .build());
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sent == null) {
      cookies.remove(response, Kind.GONE_ELSEWHERE);
      return;
    }
    String value =
        String.join(
            ".",
            encoded(sent.getRedirectUri()),
            encoded(sent.getState()),
            encoded(sent.getAttribute(OidcParameterNames.NONCE)),
            encoded(sent.getAttribute(PkceParameterNames.CODE_VERIFIER)));
    cookies.set(response, Kind.GONE_ELSEWHERE, new Secret(value));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<OAuth2AuthorizationRequest> saved = find(request);
    cookies.remove(response, Kind.GONE_ELSEWHERE);
    return saved.orElse(null);
  }

  private static String encoded(@Nullable String text) {
    byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
