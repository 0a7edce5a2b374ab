package org.safecover.rules.pay.comparison;

import java.time.LocalDate;
import java.util.List;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.line.Assumption;

/// Which contracts to compare, and on what footing.
///
/// @param assumptions in the place of figures that are not sourced
public record Question(Side from, Side to, Held held, List<Assumption> assumptions) {

  public Question {
    assumptions = List.copyOf(assumptions);
  }

  /// A version of the contract and the day whose figures it is priced by.
  public record Side(PayContract contract, LocalDate day) {}

  /// The same question on other assumptions.
  Question assuming(List<Assumption> others) {
    return new Question(from, to, held, others);
  }
}
