package org.safecover.risk.figures;

import java.util.SortedMap;
import org.safecover.rules.figures.ParameterTexts;

/// The text of every figure of risk that comes with the product, by its name in the index.
public final class RiskTexts {

  private RiskTexts() {}

  public static SortedMap<String, String> all() {
    return ParameterTexts.in(RiskTexts.class, "/risk-figures/");
  }
}
