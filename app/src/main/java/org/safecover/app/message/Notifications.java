package org.safecover.app.message;

import java.net.URI;
import org.safecover.app.server.Secret;

/// An account with the public sector's notification service.
///
/// @param template of a mail with one field, `link`
/// @param service where the service answers
/// @param link where to sign in and read
public record Notifications(Secret key, String template, URI service, URI link) {

  /// Where the service of GOV.UK answers.
  public static final URI GOV_UK = URI.create("https://api.notifications.service.gov.uk");

  public Notifications {
    boolean encrypted = "https".equals(service.getScheme());
    if (!encrypted && !Mail.isThisMachine(String.valueOf(service.getHost()))) {
      throw new IllegalArgumentException(
          "Notifications to another machine must be encrypted: " + service);
    }
  }
}
