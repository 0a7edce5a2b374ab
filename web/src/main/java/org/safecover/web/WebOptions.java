package org.safecover.web;

import java.net.URI;
import java.util.Optional;

/// Where a server listens and how others reach it.
///
/// @param host an address of this machine
/// @param port 0 for one that is free
/// @param publicUrl what browsers are given, where that is not the same
public record WebOptions(String host, int port, Optional<URI> publicUrl) {

  /// Where nobody but this machine can reach it.
  public static final WebOptions USUAL = new WebOptions("127.0.0.1", 8080, Optional.empty());

  /// This machine alone, at any port.
  public static WebOptions anyPort() {
    return new WebOptions("127.0.0.1", 0, Optional.empty());
  }
}
