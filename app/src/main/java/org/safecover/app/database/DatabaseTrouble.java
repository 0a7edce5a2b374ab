package org.safecover.app.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/// The database did not do what it was asked. Nothing of the transaction was kept, unless it broke
/// while it was being completed: whoever sends the same order again learns which.
public final class DatabaseTrouble extends RuntimeException {

  /// What kind of trouble it is, for who decides what to do next.
  public enum Kind {
    AWAY("The database cannot be reached.", "See that it runs, then try again."),
    FULL("The database has no room left; nothing was recorded.", "Give it more disk."),
    DENIED("The database refused that to this role.", "Look at the roles in docs/ledger.md."),
    SIGN_IN(
        "The database does not let this role in: its name, its password or the database's name is"
            + " wrong.",
        "Give the right ones, in SAFECOVER_OWNER_PASSWORD and the variables beside it"
            + " (docs/ledger.md)."),
    TAKEN("Somebody else recorded something at the same time.", "Look at the latest, try again."),
    OTHER("The database failed.", "Its own log says more.");

    private final String reason;
    private final String advice;

    Kind(String reason, String advice) {
      this.reason = reason;
      this.advice = advice;
    }
  }

  private final Kind kind;

  private DatabaseTrouble(SQLException cause) {
    super(text(cause), cause);
    this.kind = kind(cause);
  }

  public static DatabaseTrouble of(SQLException cause) {
    return new DatabaseTrouble(cause);
  }

  public Kind kind() {
    return kind;
  }

  private static String text(SQLException cause) {
    Kind kind = kind(cause);
    String detail = kind == Kind.OTHER ? " " + cause.getMessage() : "";
    return kind.reason + detail + " " + kind.advice;
  }

  private static Kind kind(SQLException cause) {
    String state = Optional.ofNullable(cause.getSQLState()).orElse("");
    if (cause instanceof SQLTransientConnectionException || isAway(state)) {
      return Kind.AWAY;
    }
    return switch (state) {
      case "53100", "53200", "53400", "58030" -> Kind.FULL;
      case "42501" -> Kind.DENIED;
      case "28000", "28P01", "3D000" -> Kind.SIGN_IN;
      case "23505", "40001", "40P01" -> Kind.TAKEN;
      default -> Kind.OTHER;
    };
  }

  private static boolean isAway(String state) {
    return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
  }
}
