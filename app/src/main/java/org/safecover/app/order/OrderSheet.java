package org.safecover.app.order;

import java.util.Map;

/// An order as somebody wrote it, before anything of it is believed.
///
/// @param ledger its key
/// @param id the sender's own, the same when it is sent again
/// @param seen the number of the last entry that the sender was shown
/// @param command its word in the field `command`, and its values, named as in the entries
public record OrderSheet(String ledger, String id, long seen, Map<String, String> command) {

  public OrderSheet {
    command = Map.copyOf(command);
  }
}
