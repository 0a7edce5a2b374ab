package org.safecover.web.recall;

import java.time.Clock;
import java.util.Optional;
import org.safecover.app.account.Side;
import org.safecover.app.document.Documents;
import org.safecover.protocol.Sha256;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;

/// The documents that a recall's request rests on, for whoever is shown an entry that names them.
record RecallDocuments(RecallReadings recalls, Documents documents, Clock clock) {

  /// None when the recall is not shown, or nothing that is shown of it names the document.
  Optional<String> find(SignedIn who, String ledger, String hash) {
    return recalls
        .find(who, ledger)
        .filter(_ -> Sha256.isOne(hash))
        .flatMap(reading -> find(who, reading, new Sha256(hash)));
  }

  private Optional<String> find(SignedIn who, RecallReading reading, Sha256 hash) {
    return who.account().side() instanceof Side.Trust
        ? documents.findOwn(Staff.reading(who, clock), hash)
        : documents.find(RecallReadings.viewer(who), reading.ledger().trust(), hash);
  }
}
