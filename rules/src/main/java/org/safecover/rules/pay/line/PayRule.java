package org.safecover.rules.pay.line;

import java.util.List;

/// One rule of what a contract pays. It holds shape only: every figure comes from the reading.
public interface PayRule {

  PayText text();

  /// The lines it pays this doctor; none where it does not apply.
  List<PayLine> lines(Paid who, PayFigures.Reading figures);
}
