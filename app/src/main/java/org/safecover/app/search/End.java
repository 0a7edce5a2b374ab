package org.safecover.app.search;

import java.util.List;

/// How a search ended.
public sealed interface End {

  /// The plan is kept as a new version.
  record Kept(int version) implements End {}

  /// It was never begun: too many wait already.
  record NoRoom() implements End {

    public static final List<String> LINES =
        List.of("Too many searches wait already.", "Try again when one of them is done.");
  }

  /// Nothing was kept.
  ///
  /// @param lines why, and what to do
  record Nothing(List<String> lines) implements End {
    public Nothing {
      lines = List.copyOf(lines);
    }
  }

  /// Its server was killed, or stopped: nothing was kept.
  record Lost() implements End {

    public static final List<String> LINES =
        List.of(
            "The server that searched was stopped before it was done: nothing was kept.",
            "Ask for the plan again; a machine can send the same request again, with the same id.");
  }

  /// Why nothing was kept, and what to do; nothing where a plan was.
  default List<String> lines() {
    return switch (this) {
      case Kept _ -> List.of();
      case NoRoom _ -> NoRoom.LINES;
      case Nothing nothing -> nothing.lines;
      case Lost _ -> Lost.LINES;
    };
  }
}
