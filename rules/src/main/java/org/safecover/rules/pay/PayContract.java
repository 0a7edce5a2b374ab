package org.safecover.rules.pay;

import java.time.LocalDate;
import org.safecover.domain.staff.ContractId;

/// A version of the contract that pay can be worked out under.
///
/// @param title in words fit to print
/// @param made the day it was offered or came into force
/// @param source who says so
public record PayContract(ContractId id, String title, Terms terms, LocalDate made, String source) {

  /// The kinds of terms.
  public enum Terms {
    /// Bands of 2002.
    BANDS,
    /// An offer of 2015 or 2016.
    OFFER,
    /// Hours by the clock, as in force since 2016.
    HOURS
  }

  /// The day whose figures it is usually priced by; an offer has no other.
  public LocalDate usualDay() {
    return made;
  }
}
