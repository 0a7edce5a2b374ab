package org.safecover.web.signin;

import java.net.URI;
import java.util.Optional;

/// How people reach the server.
///
/// @param publicUrl without a slash at its end; none when they come to it directly
/// @param oidc where they sign in, if not here
public record Reached(Optional<URI> publicUrl, Optional<Oidc> oidc) {

  public Reached {
    publicUrl = publicUrl.map(url -> URI.create(url.toString().replaceAll("/+$", "")));
  }

  /// Whether they come by HTTPS, so that cookies need never travel in the open.
  public boolean isEncrypted() {
    return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
  }
}
