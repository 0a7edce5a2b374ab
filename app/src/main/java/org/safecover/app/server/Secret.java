package org.safecover.app.server;

/// A text that must not be shown, so that it does not end in a log by being printed.
public record Secret(String text) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
