package org.safecover.app.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.PayContracts;

/// The versions of the contract that may be named.
public final class KnownContracts {

  private final PayContracts all;

  KnownContracts(Parameters parameters) {
    all = PayContracts.of(parameters);
  }

  /// All of them, in the order in which they were made.
  public static List<PayContract> all() {
    return PayContracts.of(Figures.read()).all();
  }

  /// The version that was typed; otherwise a problem that names those that are known.
  ///
  /// @param option that it was typed for, such as `--contract`
  Optional<PayContract> find(String option, String typed, List<String> problems) {
    Optional<PayContract> found = all.find(typed);
    if (found.isEmpty()) {
      problems.add("%s: no contract has the id '%s'. Known: %s".formatted(option, typed, ids()));
    }
    return found;
  }

  private String ids() {
    return all.all().stream().map(each -> each.id().text()).collect(Collectors.joining(", "));
  }
}
