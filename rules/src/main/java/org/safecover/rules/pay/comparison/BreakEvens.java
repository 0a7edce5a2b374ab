package org.safecover.rules.pay.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayStatement;

/// Searches for the value of an assumption from which on a claim is true. Pay under the second
/// contract must rise with it and pay under the first must not rest on it.
///
/// @param ends pricings at each end of what the other assumptions span
record BreakEvens(Assumable what, List<Pricing> ends) {

  private static final int LOWEST = -5_000;
  private static final int HIGHEST = 10_000;

  /// The break-even of each claim; none for one that no value between half off and twice the pay
  /// decides, and none at all when nobody's pay can be said.
  List<BreakEven> of(List<Claim> claims) {
    List<Prices> prices = ends.stream().map(end -> new Prices(what, end)).toList();
    int all = ends.getFirst().patterns().size();
    int doctors =
        prices.stream().mapToInt(each -> each.changes(HIGHEST).size()).min().orElseThrow();
    if (doctors == 0) {
      return List.of();
    }
    List<BreakEven> found = new ArrayList<>();
    for (Claim claim : claims) {
      List<Integer> steps =
          prices.stream().flatMap(each -> search(claim, each).stream()).sorted().toList();
      if (steps.size() == prices.size()) {
        BigDecimal least = percent(steps.getFirst());
        BigDecimal most = percent(steps.getLast());
        found.add(new BreakEven(claim, what, least, most, doctors, all - doctors));
      }
    }
    return found;
  }

  /// Pay goes nearly straight up with what is assumed, so the straight line between the two sides
  /// of the answer leads close to it; then its neighbours are tried, and halving ends what else is
  /// left. The two sides that remain have both been priced.
  private static Optional<Integer> search(Claim claim, Prices prices) {
    int low = LOWEST;
    int high = HIGHEST;
    if (prices.isTrue(claim, low) || !prices.isTrue(claim, high)) {
      return Optional.empty();
    }
    for (int turn = 0; high - low > 1; turn++) {
      int guess =
          switch (turn % 4) {
            case 0 -> onTheLine(prices.margin(claim, low), prices.margin(claim, high), low, high);
            case 1 -> high - 1;
            case 2 -> low + 1;
            default -> Math.floorDiv(low + high, 2);
          };
      if (prices.isTrue(claim, guess)) {
        high = guess;
      } else {
        low = guess;
      }
    }
    return Optional.of(high);
  }

  private static int onTheLine(Ratio below, Ratio above, int low, int high) {
    Ratio way = Ratio.ZERO.minus(below).dividedBy(above.minus(below));
    int guess = low + way.times(high - low).rounded(0, RoundingMode.CEILING).intValueExact();
    return Math.clamp(guess, low + 1, high - 1);
  }

  private static BigDecimal percent(int steps) {
    return BreakEven.STEP.multiply(BigDecimal.valueOf(steps));
  }

  /// What everybody is paid at each value that was tried.
  private static final class Prices {

    private record Before(WorkPattern pattern, PayStatement statement) {}

    private final Assumable what;
    private final Pricing end;
    private final List<Before> before;
    private final Map<Integer, List<Change>> tried = new HashMap<>();

    Prices(Assumable what, Pricing end) {
      this.what = what;
      this.end = end;
      this.before =
          end.patterns().stream().map(pattern -> new Before(pattern, end.before(pattern))).toList();
    }

    boolean isTrue(Claim claim, int steps) {
      return claim.isTrueOf(changes(steps));
    }

    Ratio margin(Claim claim, int steps) {
      return claim.margin(changes(steps));
    }

    /// The changes of those whose pay can be said.
    List<Change> changes(int steps) {
      return tried.computeIfAbsent(steps, this::priced);
    }

    private List<Change> priced(int steps) {
      BigDecimal value = percent(steps);
      Assumption assumed = new Assumption(what, value.toPlainString() + "%", value, value);
      Pricing at = end.assuming(assumed);
      return before.stream()
          .flatMap(one -> Pricing.findChange(one.statement(), at.after(one.pattern())).stream())
          .toList();
    }
  }
}
