package org.safecover.app.account;

/// The number of an account.
public record AccountId(long number) {

  @Override
  public String toString() {
    return String.valueOf(number);
  }
}
