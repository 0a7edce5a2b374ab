package org.safecover.protocol.offer;

import org.safecover.protocol.Refusal;

/// Something that must be so before an offer can go on.
public enum OfferGuard {
  NOW("the offer is in a state that the command belongs to"),
  PARTY("the party is the one whose word it is"),
  TWICE("the doctor has not been asked to hold this post before"),
  REPLY_BY("the hour to reply by lies ahead, and not after the post begins"),
  LATE("the hour to reply by has not come"),
  EARLY("the hour to lapse at has come"),
  BEGUN("the post has not begun"),
  OVER("the post is not over"),
  HELD("nobody else has been given the post for that time");

  private final String text;

  OfferGuard(String text) {
    this.text = text;
  }

  /// What must be so, as a clause.
  public String text() {
    return text;
  }

  /// `OFFER-` and its name.
  public String id() {
    return "OFFER-" + name().replace('_', '-');
  }

  Refusal refusal(String reason, String wouldSatisfy) {
    return new Refusal(id(), reason, wouldSatisfy);
  }
}
