package org.safecover.domain.country;

import java.util.List;

/// Trusts and the ways between them.
///
/// @param trusts in order of id, each once
/// @param roads at most one between any two
public record Country(List<Trust> trusts, List<Road> roads) {

  public Country {
    trusts = List.copyOf(trusts);
    roads = List.copyOf(roads);
  }
}
