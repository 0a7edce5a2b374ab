package org.safecover.rules.pay.line;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;

/// What a contract pays one doctor for a year, or why that cannot be said.
public sealed interface PayStatement {

  /// The assumptions it rests on.
  List<Assumption> assumed();

  /// @param hours of an average week at work, leave taken out
  /// @param notes what was taken for want of a statement, as sentences
  record Known(Ratio hours, List<PayLine> lines, List<Assumption> assumed, List<String> notes)
      implements PayStatement {

    public Known {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
      assumed = List.copyOf(assumed);
    }

    public Money total() {
      return lines.stream().map(PayLine::yearly).reduce(Money.ZERO, Money::plus);
    }
  }

  /// @param missing every figure that was needed; not empty
  record CannotSay(List<Missing> missing, List<Assumption> assumed) implements PayStatement {

    public CannotSay {
      missing = List.copyOf(missing);
      assumed = List.copyOf(assumed);
    }
  }
}
