package org.safecover.app.order;

import static org.safecover.app.account.Role.COMMANDER;
import static org.safecover.app.account.Role.DOCTOR;
import static org.safecover.app.account.Role.MEDICAL_DIRECTOR;
import static org.safecover.app.account.Role.REVIEWER;
import static org.safecover.app.account.Role.ROTA_COORDINATOR;
import static org.safecover.app.account.Role.UNION_OFFICER;

import java.util.ArrayList;
import java.util.List;
import org.safecover.app.account.Role;
import org.safecover.protocol.offer.OfferCommandForm;
import org.safecover.protocol.recall.RecallForm.RecallCommandForm;

/// Which roles may give which commands. What is possible at the moment is another matter, and the
/// protocol's.
public final class Rights {

  private static final List<Role> ROTA = List.of(ROTA_COORDINATOR, MEDICAL_DIRECTOR, COMMANDER);
  private static final List<Role> COMMAND = List.of(MEDICAL_DIRECTOR, COMMANDER);

  private Rights() {}

  /// One line of the table.
  ///
  /// @param ledgers the kind of ledger
  /// @param roles empty where only the clock may
  public record Right(String ledgers, String command, List<Role> roles) {
    public Right {
      roles = List.copyOf(roles);
    }
  }

  /// The whole table.
  public static List<Right> all() {
    List<Right> all = new ArrayList<>();
    for (String word : new OfferCommandForm().words()) {
      all.add(new Right("offers", word, of("offers", word)));
    }
    for (String word : new RecallCommandForm().words()) {
      all.add(new Right("recall", word, of("recall", word)));
    }
    return List.copyOf(all);
  }

  static List<Role> of(String ledgers, String word) {
    return ledgers.equals("offers") ? ofOffers(word) : ofRecall(word);
  }

  private static List<Role> ofOffers(String word) {
    return switch (word) {
      case "open-post", "draft", "send", "confirm", "withdraw" -> ROTA;
      case "accept", "decline" -> List.of(DOCTOR);
      default -> List.of();
    };
  }

  private static List<Role> ofRecall(String word) {
    return switch (word) {
      case "open", "name-risk", "log-step", "log-attendance", "draft", "give-evidence" -> ROTA;
      case "record-direct-appeal", "find-cover", "withdraw", "call", "stand-down" -> COMMAND;
      case "call-in-parallel" -> COMMAND;
      case "send" -> List.of(MEDICAL_DIRECTOR);
      case "record-incident" -> List.of(ROTA_COORDINATOR, MEDICAL_DIRECTOR, COMMANDER, REVIEWER);
      case "state-position" -> List.of(MEDICAL_DIRECTOR, COMMANDER, REVIEWER, UNION_OFFICER);
      case "ask", "refuse", "audit" -> List.of(REVIEWER, UNION_OFFICER);
      case "confirm" -> List.of(REVIEWER);
      case "agree", "publish", "revoke" -> List.of(UNION_OFFICER);
      default -> List.of();
    };
  }
}
