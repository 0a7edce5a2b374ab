package org.safecover.rules.pay.line;

import java.util.List;
import org.safecover.domain.judgement.RuleId;

/// A rule of pay in words: what its page says and every line cites.
///
/// @param title a short noun phrase
/// @param clause where the rule is written
/// @param says the rule as a person would say it, without its figures
/// @param measured how it is worked out from a rota
/// @param figures the ids of its parameters, or of the tables they stand in
/// @param readings how its doubtful points are read, one each
public record PayText(
    RuleId id,
    String title,
    String clause,
    String says,
    String measured,
    List<String> figures,
    List<String> readings) {

  public PayText {
    figures = List.copyOf(figures);
    readings = List.copyOf(readings);
  }
}
