package org.safecover.domain.staff;

/// The contract that a doctor works under, such as `2002` or `2016`.
public record ContractId(String text) implements Comparable<ContractId> {

  public ContractId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A contract id must not be blank.");
    }
  }

  @Override
  public int compareTo(ContractId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
