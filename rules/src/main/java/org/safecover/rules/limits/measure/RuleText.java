package org.safecover.rules.limits.measure;

import java.util.List;
import org.safecover.domain.judgement.RuleId;

/// A rule in words: what its page says and every message cites.
///
/// @param title a short noun phrase
/// @param clause where the rule is written
/// @param says the rule as a person would say it, without its figures
/// @param measured how a rota is measured against it
/// @param readings how its doubtful points are read, one each
public record RuleText(
    RuleId id, String title, String clause, String says, String measured, List<String> readings) {

  public RuleText {
    readings = List.copyOf(readings);
  }
}
