package org.safecover.web.recall;

import org.safecover.web.described.Described;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.NothingHere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The documents beside a recall, for machines.
@RestController
class DocumentsApi {

  private final RecallDocuments documents;

  DocumentsApi(RecallDocuments documents) {
    this.documents = documents;
  }

  @Described(
      value = "Reads a plan or a proof that the request of a recall rests on, by its hash.",
      form = "docs/formats/plan.json.md",
      refusals = 404)
  @GetMapping(path = "/api/documents", produces = "application/json")
  String document(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String ledger,
      @RequestParam String hash) {
    return documents.find(who, ledger, hash).orElseThrow(NothingHere::new);
  }
}
