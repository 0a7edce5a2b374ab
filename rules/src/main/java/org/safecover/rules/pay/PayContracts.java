package org.safecover.rules.pay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.staff.ContractId;
import org.safecover.rules.pay.PayContract.Terms;

/// The versions of the contract that are known, from the parameters alone: a new version is a new
/// column of their table.
public record PayContracts(List<PayContract> all) {

  private static final String TABLE = "pay.contract.";

  public PayContracts {
    all = List.copyOf(all);
  }

  /// In the order in which they were made.
  public static PayContracts of(Parameters parameters) {
    return new PayContracts(
        parameters.all().stream()
            .filter(parameter -> parameter.id().text().startsWith(TABLE))
            .map(PayContracts::contract)
            .sorted(Comparator.comparing(PayContract::made).thenComparing(PayContract::id))
            .toList());
  }

  public Optional<PayContract> find(String id) {
    return all.stream().filter(each -> each.id().text().equalsIgnoreCase(id.strip())).findFirst();
  }

  private static PayContract contract(Parameter parameter) {
    String id = parameter.id().text().substring(TABLE.length());
    LocalDate made = parameter.values().byDate().firstKey();
    String title = parameter.title().substring(parameter.title().indexOf(": ") + 2);
    return new PayContract(
        new ContractId(id), title, terms(id), made, parameter.values().on(made).source());
  }

  private static Terms terms(String id) {
    if (id.equals("2002")) {
      return Terms.BANDS;
    }
    return id.endsWith("offer") ? Terms.OFFER : Terms.HOURS;
  }
}
