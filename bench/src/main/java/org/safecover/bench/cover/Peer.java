package org.safecover.bench.cover;

import java.util.Locale;
import org.safecover.bench.peer.CoverSolver;
import org.safecover.bench.peer.SafecoverPlanner;
import org.safecover.bench.peer.plain.PlainSolver;
import org.safecover.bench.peer.timefold.TimefoldSolver;

/// The solvers that are measured beside each other.
enum Peer {
  SAFECOVER("Safecover"),
  TIMEFOLD("Timefold"),
  PLAIN("plain CP-SAT");

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  CoverSolver solver() {
    return switch (this) {
      case SAFECOVER -> new SafecoverPlanner();
      case TIMEFOLD -> new TimefoldSolver();
      case PLAIN -> new PlainSolver();
    };
  }

  static Peer parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
