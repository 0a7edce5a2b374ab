package org.safecover.app.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.invented.InventedEngland;
import org.safecover.report.national.NationalPayText;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.national.HospitalPricing;
import org.safecover.rules.pay.national.NationalPay;
import org.safecover.rules.pay.national.Priced;

/// An invented country to be priced.
///
/// @param contracts the ids of versions
/// @param assumed each as NAME=VALUE
public record NationalWork(InventedEngland england, List<String> contracts, List<String> assumed) {

  public NationalWork {
    contracts = List.copyOf(contracts);
    assumed = List.copyOf(assumed);
  }

  /// What it comes to, line by line.
  ///
  /// @throws UnusableInput with every problem, when anything is unusable or unknown
  public List<String> lines(NationalPay.Progress progress) {
    Parameters parameters = Figures.read();
    List<String> problems = new ArrayList<>();
    List<Priced> priced = priced(new KnownContracts(parameters), problems);
    Assumptions typed = Assumptions.parse(assumed, parameters);
    problems.addAll(typed.problems());
    problems.addAll(typed.spans("a year's pay needs one value; compare takes spans"));
    if (!problems.isEmpty()) {
      throw UnusableInput.saying(problems.toArray(String[]::new));
    }
    HospitalPricing pricing =
        new HospitalPricing(
            parameters, Figures.limits(parameters, Optional.empty()), priced, typed.all());
    return NationalPayText.lines(
        england,
        new NationalPay(pricing, progress).of(england.hospitals(), england::hospital),
        typed.all());
  }

  private List<Priced> priced(KnownContracts known, List<String> problems) {
    return contracts.stream()
        .flatMap(id -> known.find("--contract", id, problems).stream())
        .map(each -> new Priced(each, day(each)))
        .toList();
  }

  /// The day the version was made; under the contract of 2002, the day the rotas begin.
  private static LocalDate day(PayContract contract) {
    return switch (contract.terms()) {
      case BANDS -> InventedEngland.FIRST_DAY;
      case OFFER, HOURS -> contract.made();
    };
  }
}
