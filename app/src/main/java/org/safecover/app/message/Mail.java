package org.safecover.app.message;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.safecover.app.server.Secret;

/// A mail server, and how it is spoken to.
///
/// @param from the sender
/// @param signIn none where the server asks for nothing
/// @param link where to sign in and read
public record Mail(Server server, String from, Optional<SignIn> signIn, URI link) {

  public Mail {
    if (server.encryption() == Encryption.NONE && !isThisMachine(server.host())) {
      throw new IllegalArgumentException(
          "Mail to another machine must be encrypted: " + server.host());
    }
  }

  /// How a mail server is reached.
  public record Server(String host, int port, Encryption encryption) {}

  /// Who signs in to a mail server.
  public record SignIn(String user, Secret password) {}

  /// How a connection is encrypted.
  public enum Encryption {
    /// From the first byte.
    TLS,
    /// After a few words in the open; when the server cannot, nothing is sent.
    STARTTLS,
    /// Not at all, which goes on this machine only.
    NONE
  }

  static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
