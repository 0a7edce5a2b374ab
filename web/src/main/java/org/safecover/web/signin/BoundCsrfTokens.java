package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.web.signin.Cookies.Kind;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// What a form must bring along to show that it is one of ours: worked out from the secret of the
/// sign-in, or from that of the visit before it. Nothing is stored, and each sign-in has its own.
final class BoundCsrfTokens implements CsrfTokenRepository {

  private static final String DRAWN = BoundCsrfTokens.class.getName() + ".drawn";
  private static final String MAC = "HmacSHA256";

  private final Cookies cookies;
  private final Secrets secrets;

  BoundCsrfTokens(Cookies cookies, Secrets secrets) {
    this.cookies = cookies;
    this.secrets = secrets;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    Secret drawn = secrets.password();
    request.setAttribute(DRAWN, drawn);
    return token(drawn);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && request.getAttribute(DRAWN) instanceof Secret drawn) {
      cookies.set(response, Kind.VISITING, drawn);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    Optional<Secret> secret =
        cookies.find(request, Kind.SIGNED_IN).or(() -> cookies.find(request, Kind.VISITING));
    return secret.isPresent() ? token(secret.get()) : null;
  }

  /// What forms carry under a sign-in.
  static CsrfToken token(Secret secret) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", mac(secret));
  }

  private static String mac(Secret secret) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), MAC));
      return HexFormat.of().formatHex(mac.doFinal("a form".getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java brings " + MAC + ".", e);
    }
  }
}
