package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// Keeps nothing of the tokens that the other place hands out: they are of no more use once it is
/// known who came.
final class ForgottenClients implements OAuth2AuthorizedClientRepository {

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as it is declared
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String client, @Nullable Authentication who, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      @Nullable Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public void removeAuthorizedClient(
      String client,
      @Nullable Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}
}
