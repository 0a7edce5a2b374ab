package org.safecover.rules.pay.comparison;

import java.util.Comparator;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.rules.pay.line.PayStatement;

/// A year's pay of one doctor under two contracts.
///
/// @param before pays more than nothing
public record Change(PayStatement.Known before, PayStatement.Known after)
    implements Comparable<Change> {

  private static final Comparator<Change> WORST_FIRST = Comparator.comparing(Change::share);

  public Change {
    if (before.total().compareTo(Money.ZERO) <= 0) {
      throw new IllegalArgumentException("A change of nothing has no share: " + before.total());
    }
  }

  public Money pounds() {
    return after.total().minus(before.total());
  }

  /// The change as a part of the pay before it: -1/20 for five percent less.
  public Ratio share() {
    return pounds().exactly().dividedBy(before.total().exactly());
  }

  public Way way() {
    return switch (Integer.signum(pounds().compareTo(Money.ZERO))) {
      case -1 -> Way.WORSE;
      case 0 -> Way.SAME;
      default -> Way.BETTER;
    };
  }

  boolean isLoss() {
    return way() == Way.WORSE;
  }

  /// By share, the greatest loss first.
  @Override
  public int compareTo(Change other) {
    return WORST_FIRST.compare(this, other);
  }

  /// Which way pay goes, to the penny.
  public enum Way {
    WORSE("worse"),
    SAME("same"),
    BETTER("better");

    private final String text;

    Way(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
