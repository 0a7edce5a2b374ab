package org.safecover.web;

import java.net.URI;
import java.util.Optional;
import org.safecover.app.message.MessageSettings;
import org.safecover.web.signin.Oidc;

/// Where a server listens and how others reach it.
///
/// @param host an address of this machine
/// @param port 0 for one that is free
/// @param publicUrl what browsers are given, where that is not the same
/// @param oidc where people sign in, if not here
/// @param messages how people are told that there is something new
public record WebOptions(
    String host, int port, Optional<URI> publicUrl, Optional<Oidc> oidc, MessageSettings messages) {

  /// Where nobody but this machine can reach it.
  public static final WebOptions USUAL =
      new WebOptions(
          "127.0.0.1", 8080, Optional.empty(), Optional.empty(), new MessageSettings.ToLog());

  /// The same, with people signing in elsewhere.
  public WebOptions with(Oidc elsewhere) {
    return new WebOptions(host, port, publicUrl, Optional.of(elsewhere), messages);
  }

  /// This machine alone, at any port.
  public static WebOptions anyPort() {
    return new WebOptions(USUAL.host(), 0, USUAL.publicUrl(), USUAL.oidc(), USUAL.messages());
  }
}
