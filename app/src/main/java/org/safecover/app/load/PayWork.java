package org.safecover.app.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.report.pay.Payslips;
import org.safecover.report.pay.Payslips.Payslip;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayFigures;

/// Whose pay to work out, and under which contract.
///
/// @param contract the id of a version
/// @param asAt the day whose figures hold
/// @param person one alone
/// @param assumed each as NAME=VALUE
public record PayWork(
    String contract, Optional<LocalDate> asAt, Optional<String> person, List<String> assumed) {

  public PayWork {
    assumed = List.copyOf(assumed);
  }

  /// @throws UnusableInput with every problem, when anything is unusable or unknown
  public Payslips pay(Path folder) {
    CompletableFuture<Parameters> figures = CompletableFuture.supplyAsync(Figures::read);
    Hospital hospital = Loading.facts(HospitalFolder.read(folder));
    Contracts.requireKnown(hospital);
    Parameters parameters = figures.join();
    List<String> problems = new ArrayList<>();
    Optional<PayContract> found =
        new KnownContracts(parameters).find("--contract", contract, problems);
    Assumptions typed = Assumptions.parse(assumed, parameters);
    problems.addAll(typed.problems());
    problems.addAll(typed.spans("a year's pay needs one value; compare takes spans"));
    Payroll payroll = payroll(hospital, parameters, typed.all());
    List<WorkPattern> patterns = asked(payroll, problems);
    LocalDate day = found.map(each -> day(each, payroll, problems)).orElse(LocalDate.EPOCH);
    if (!problems.isEmpty()) {
      throw UnusableInput.saying(problems.toArray(String[]::new));
    }
    PayContract known = found.orElseThrow();
    PayFigures priced = new PayFigures(parameters, day, typed.all());
    List<Payslip> slips =
        patterns.stream()
            .map(pattern -> new Payslip(pattern, payroll.statement(pattern, known, priced)))
            .toList();
    int others = hospital.people().size() - payroll.patterns().size();
    return new Payslips(hospital, known, day, slips, person.isPresent() ? 0 : others);
  }

  static Payroll payroll(Hospital hospital, Parameters parameters, List<Assumption> assumed) {
    BandOptions options = new BandOptions(PublicHolidays.COUNTED, assumed);
    return new Payroll(
        hospital, new Banding(parameters, Figures.limits(parameters, Optional.empty()), options));
  }

  private List<WorkPattern> asked(Payroll payroll, List<String> problems) {
    if (person.isEmpty()) {
      return payroll.patterns();
    }
    List<WorkPattern> named =
        payroll.patterns().stream()
            .filter(pattern -> pattern.person().id().text().equals(person.get().strip()))
            .toList();
    if (named.isEmpty()) {
      problems.add(
          "--person: no doctor in training with a duty here has the id '%s'. Known: %s"
              .formatted(
                  person.get(),
                  payroll.patterns().stream()
                      .map(pattern -> pattern.person().id().text())
                      .collect(Collectors.joining(", "))));
    }
    return named;
  }

  /// The day asked for, or else the day the version was made; under the contract of 2002, the day
  /// the rota begins.
  private LocalDate day(PayContract contract, Payroll payroll, List<String> problems) {
    LocalDate usual =
        switch (contract.terms()) {
          case BANDS ->
              payroll.patterns().stream()
                  .map(pattern -> pattern.days().first())
                  .min(LocalDate::compareTo)
                  .orElse(contract.made());
          case OFFER, HOURS -> contract.made();
        };
    LocalDate day = asAt.orElse(usual);
    if (day.isBefore(contract.made())) {
      problems.add(
          "--as-at: %s is known from %s on, not on %s"
              .formatted(contract.title(), contract.made(), day));
    }
    return day;
  }
}
