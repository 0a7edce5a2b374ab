package org.safecover.national.pay;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.ComparisonAsked;
import org.safecover.app.load.Figures;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.national.task.Kernel;
import org.safecover.national.task.Task;
import org.safecover.national.trust.HospitalInput;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Comparing;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Distribution;
import org.safecover.rules.pay.comparison.Held;
import org.safecover.rules.pay.line.Assumption;

/// Sets two contracts side by side for one hospital.
///
/// @param asked as typed
public record PayKernel(Asked asked) implements Kernel<HospitalInput, TrustPay> {

  /// The comparison that was asked for.
  ///
  /// @param from the id of a contract
  /// @param to the id of a contract
  /// @param assumptions each as NAME=VALUE
  /// @param asAt the day whose figures price both; otherwise that of the later
  public record Asked(
      String from, String to, Held held, List<String> assumptions, @Nullable LocalDate asAt)
      implements Serializable {

    public Asked {
      assumptions = List.copyOf(assumptions);
    }

    /// @throws org.safecover.app.load.UnusableInput with every problem
    public ComparisonAsked.Understood understood(Parameters parameters) {
      return new ComparisonAsked(from, to, held, List.of(), assumptions, Optional.ofNullable(asAt))
          .understood(parameters);
    }
  }

  @Override
  public TrustPay run(Task<HospitalInput> task) {
    Parameters parameters = Figures.read();
    var question = asked.understood(parameters).question();
    Hospital hospital = task.input().hospital();
    Comparison comparison =
        new Comparing(hospital, parameters, (_, _) -> {}).answer(question, List.of());
    List<TrustPay.End> ends = new ArrayList<>();
    List<Distribution> found = comparison.distributions();
    for (int end = 0; end < comparison.ends().size(); end++) {
      String assumed =
          comparison.ends().get(end).stream()
              .map(Assumption::toString)
              .collect(Collectors.joining(";"));
      ends.add(found.isEmpty() ? TrustPay.End.none(assumed) : end(assumed, found.get(end)));
    }
    return new TrustPay(comparison.unsaid().size(), ends);
  }

  private static TrustPay.End end(String assumed, Distribution pay) {
    return new TrustPay.End(
        assumed,
        pay.count(Change.Way.WORSE),
        pay.count(Change.Way.SAME),
        pay.count(Change.Way.BETTER),
        pay.before().pence(),
        pay.after().pence());
  }
}
