package org.safecover.app.message;

/// A way for messages to leave the building.
@FunctionalInterface
public interface Messages {

  /// Hands a message on.
  ///
  /// @throws NotSent when it was not taken; it will be tried again
  void send(Message message) throws NotSent;

  /// A message was not taken.
  final class NotSent extends Exception {
    public NotSent(String reason) {
      super(reason);
    }
  }
}
