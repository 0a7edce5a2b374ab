package org.safecover.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Accounts.Identity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Signing in elsewhere. Who comes back is let in only as the account that an administrator entered
/// their identity for; nobody gets an account by coming.
final class OidcSignIn {

  /// What an identity begins with that is a verified address of electronic mail.
  static final String EMAIL = "email:";

  static final String START = "/sign-in/with";
  static final String BACK = "/sign-in/back";

  private static final System.Logger LOG = System.getLogger("safecover.signin");
  private static final String NAME = "oidc";

  private final ClientRegistration client;
  private final Accounts accounts;
  private final SignInEnds ends;
  private final Cookies cookies;

  private OidcSignIn(
      ClientRegistration client, Accounts accounts, SignInEnds ends, Cookies cookies) {
    this.client = client;
    this.accounts = accounts;
    this.ends = ends;
    this.cookies = cookies;
  }

  /// What it is done with.
  record Tools(Accounts accounts, SignInEnds ends, Cookies cookies, TypedForms forms) {}

  /// @throws OidcTrouble when the issuer's configuration cannot be had
  static OidcSignIn with(Oidc oidc, Reached reached, Tools tools) {
    ClientRegistration client = registration(oidc, reached);
    return new OidcSignIn(client, tools.accounts(), tools.ends(), tools.cookies());
  }

  private static ClientRegistration registration(Oidc oidc, Reached reached) {
    try {
      return ClientRegistrations.fromIssuerLocation(oidc.issuer())
          .registrationId(NAME)
          .clientId(oidc.client())
          .clientSecret(oidc.secret().text())
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(reached.publicUrl().map(Object::toString).orElse("{baseUrl}") + BACK)
          .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
          .scope("openid", "email")
          .build();
    } catch (RuntimeException e) {
      throw new OidcTrouble(oidc.issuer(), e);
    }
  }

  void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
    ClientRegistrationRepository clients = name -> name.equals(NAME) ? client : null;
    login
        .clientRegistrationRepository(clients)
        .authorizedClientRepository(new ForgottenClients())
        .loginPage("/sign-in")
        .authorizationEndpoint(start ->
            start
                .baseUri(START)
                .authorizationRequestRepository(new HandshakeCookie(client, cookies)))
        .redirectionEndpoint(back -> back.baseUri(BACK))
        .successHandler(this::cameBack)
        .failureHandler((_, response, failure) -> {
          LOG.log(
              System.Logger.Level.WARNING, "Not signed in elsewhere: {0}", failure.getMessage());
          response.sendRedirect("/sign-in?elsewhere");
        });
  }

  private void cameBack(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    Optional<Account> account =
        who.getPrincipal() instanceof OidcUser user ? findAccount(user) : Optional.empty();
    if (account.isEmpty()) {
      response.sendRedirect("/sign-in?unknown");
      return;
    }
    ends.onAuthenticationSuccess(
        request, response, SignedIn.atBrowser(account.get()).authentication());
  }

  private Optional<Account> findAccount(OidcUser user) {
    String issuer = String.valueOf(user.getIssuer());
    Optional<String> subject =
        Optional.ofNullable(user.getSubject()).filter(text -> !text.startsWith(EMAIL));
    Optional<String> email =
        Optional.ofNullable(user.getEmail())
            .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()))
            .map(text -> EMAIL + text.toLowerCase(Locale.ROOT));
    return subject
        .flatMap(text -> accounts.find(new Identity(issuer, text)))
        .or(() -> email.flatMap(text -> accounts.find(new Identity(issuer, text))));
  }
}
