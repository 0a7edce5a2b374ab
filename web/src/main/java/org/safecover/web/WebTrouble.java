package org.safecover.web;

/// The server cannot start here; the message says why and what would help.
public final class WebTrouble extends RuntimeException {

  WebTrouble(String reason, String advice) {
    super(reason + " " + advice);
  }
}
