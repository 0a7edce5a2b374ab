package org.safecover.app.server;

/// The embedded PostgreSQL cannot be had here; the message says why and what would help.
public final class ServerTrouble extends RuntimeException {

  public ServerTrouble(String reason, String advice) {
    super(reason + " " + advice);
  }
}
