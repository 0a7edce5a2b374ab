package org.safecover.app.load;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.ContractId;
import org.safecover.rules.limits.Limits;

/// The contracts whose limits are known.
final class Contracts {

  private Contracts() {}

  /// @throws UnusableInput with those that are known, when it is none of them
  static ContractId known(String id) {
    return Limits.contracts().stream()
        .filter(contract -> contract.text().equals(id.strip()))
        .findFirst()
        .orElseThrow(() ->
            UnusableInput.saying(
                "No limits are known for contract '" + id + "'.", "Known: " + list()));
  }

  /// @throws UnusableInput naming everyone whose contract is not known
  static void requireKnown(Hospital hospital) {
    List<String> lines = new ArrayList<>();
    hospital.people().stream()
        .filter(person -> !Limits.contracts().contains(person.contract()))
        .map(person ->
            "people: found contract '%s' of %s; write one whose limits are known: %s"
                .formatted(person.contract(), person.id(), list()))
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      throw UnusableInput.saying(lines.toArray(String[]::new));
    }
  }

  private static String list() {
    return String.join(", ", Limits.contracts().stream().map(ContractId::text).toList());
  }
}
