package org.safecover.app.message;

import org.safecover.app.ledger.LedgerId;

/// Word to one viewer that there is something new for them to read. It says nothing of what it is.
///
/// @param id the same when a message is sent again
/// @param viewer the address in the ledger
public record Message(long id, String viewer, LedgerId ledger, long entry) {

  /// The message in a sentence.
  public String text() {
    return "There is something new for you in " + ledger + ": entry " + entry + ".";
  }
}
