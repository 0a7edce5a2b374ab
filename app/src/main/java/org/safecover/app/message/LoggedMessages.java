package org.safecover.app.message;

/// Messages written to the program's log, for a server that has nowhere to send them.
public final class LoggedMessages implements Messages {

  private static final System.Logger LOG = System.getLogger("safecover.messages");

  @Override
  public void send(Message message) {
    LOG.log(System.Logger.Level.INFO, () -> "To " + message.viewer() + ": " + message.text());
  }
}
