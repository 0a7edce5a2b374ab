package org.safecover.app.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.Band;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.report.deduct.Deductions;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.PayContract.Terms;
import org.safecover.rules.pay.PayContracts;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.deduction.DeductionTable;

/// Works out what an action costs those whom it calls out.
public final class DeductionWork {

  private final LoadedHospital loaded;
  private final Parameters parameters = Figures.read();

  public DeductionWork(LoadedHospital loaded) {
    this.loaded = loaded;
  }

  /// The deductions for an action.
  ///
  /// @param contract the id of a version; otherwise that of the hospital's doctors in training
  /// @throws UnusableInput when no contract has that id
  public Deductions deductions(ActionId id, Version version, Optional<String> contract) {
    Hospital hospital = loaded.hospital();
    Action action =
        hospital.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    PayContract paid = contract(contract, version);
    List<Band> bands = paid.terms() == Terms.BANDS ? bands() : List.of();
    DeductionTable table =
        DeductionTable.of(
            hospital, action, version, new DeductionTable.Pay(parameters, paid.terms(), bands));
    return new Deductions(hospital, action, version, paid, bands, table);
  }

  private PayContract contract(Optional<String> asked, Version version) {
    PayContracts known = PayContracts.of(parameters);
    String wanted = asked.orElseGet(this::ownContract);
    PayContract found =
        known
            .find(wanted)
            .filter(contract -> contract.terms() != Terms.OFFER)
            .orElseThrow(() ->
                UnusableInput.saying(
                    "No salaries are known for contract '" + wanted + "'.",
                    "Known: "
                        + known.all().stream()
                            .filter(contract -> contract.terms() != Terms.OFFER)
                            .map(contract -> contract.id().text())
                            .collect(Collectors.joining(", "))));
    LocalDate day =
        LocalDate.ofInstant(version.windows().getFirst().start(), loaded.hospital().zone());
    if (day.isBefore(found.made())) {
      throw UnusableInput.saying(
          "%s is known from %s on, and the action begins on %s."
              .formatted(found.title(), found.made(), day));
    }
    return found;
  }

  private String ownContract() {
    return Payroll.doctors(loaded.hospital()).stream()
        .map(Person::contract)
        .map(ContractId::text)
        .findFirst()
        .orElse("2016");
  }

  private List<Band> bands() {
    Collection<BandAnswer> answers =
        new Banding(parameters, loaded.limits(), BandOptions.PLAIN).answers(loaded.hospital());
    return answers.stream()
        .map(BandAnswer::findBand)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
