package org.safecover.report.route;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.recall.Edition;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.protocol.recall.RecallHistory;
import org.safecover.protocol.text.LedgerText.Account;

/// What there is to say of one recall.
///
/// @param edition by which it is judged
/// @param accounts where each moment is known from, in the order of the moments
/// @param asked the answer at the instant that was asked for, with its clock, if one was
public record RouteReport(
    RecallHistory history,
    Edition edition,
    List<Optional<Account>> accounts,
    Optional<Asked> asked) {

  public RouteReport {
    accounts = List.copyOf(accounts);
    if (accounts.size() != history.moments().size()) {
      throw new IllegalArgumentException("One account for each moment, maybe empty.");
    }
  }

  /// The answer at an instant.
  ///
  /// @param entries how many had been recorded by then
  public record Asked(RecallAnswer answer, RecallClock clock, int entries) {}

  /// Whether doctors were ever asked back without its being valid, among the moments that are told.
  public boolean tellsOfAnInvalidRecall() {
    return asked
        .map(one -> isInvalid(one.answer()))
        .orElseGet(() -> history.moments().stream().anyMatch(moment -> isInvalid(moment.answer())));
  }

  private static boolean isInvalid(RecallAnswer answer) {
    return answer.standing() == RecallAnswer.Standing.NOT_VALID;
  }
}
