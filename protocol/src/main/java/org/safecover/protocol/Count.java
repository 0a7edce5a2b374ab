package org.safecover.protocol;

import java.util.Optional;

/// How many people, as far as a ledger says it: 1 to 4 are held as fewer than 5, so that nobody can
/// be picked out.
public sealed interface Count {

  /// @param number 0, or 5 and more
  record Exactly(int number) implements Count {
    public Exactly {
      if (number < 0 || (number > 0 && number < FEW) || number > MOST) {
        throw new IllegalArgumentException("Not a number that is held exactly: " + number);
      }
    }

    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /// 1 to 4.
  enum Few implements Count {
    FEWER_THAN_FIVE;

    @Override
    public String toString() {
      return "1-4";
    }
  }

  /// Nobody has said how many.
  enum Unknown implements Count {
    NOT_KNOWN;

    @Override
    public String toString() {
      return "not-known";
    }
  }

  /// The least number that is held exactly, but for 0.
  int FEW = 5;

  /// The greatest number that is held.
  int MOST = 999_999;

  /// @param number at least 0
  static Count of(int number) {
    return number > 0 && number < FEW ? Few.FEWER_THAN_FIVE : new Exactly(number);
  }

  /// Reads what `toString` writes.
  static Optional<Count> find(String text) {
    if (text.equals(Few.FEWER_THAN_FIVE.toString())) {
      return Optional.of(Few.FEWER_THAN_FIVE);
    }
    if (text.equals(Unknown.NOT_KNOWN.toString())) {
      return Optional.of(Unknown.NOT_KNOWN);
    }
    return text.matches("0|[5-9]|[1-9][0-9]{1,5}")
        ? Optional.of(new Exactly(Integer.parseInt(text)))
        : Optional.empty();
  }
}
