package org.safecover.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.ledger.LedgerId;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.PostRule;
import org.safecover.protocol.offer.Offer;
import org.safecover.web.order.LocalTimes;

/// A cover of a plan, and where its offer stands.
///
/// @param number of the row, from 1
/// @param rule none when the plan does not say what the post is
record CoverRow(int number, ActionId action, Cover cover, Optional<PostRule> rule, Asked asked) {

  /// @param ledger none when the post's id cannot name one
  /// @param entries how many the post's ledger has
  /// @param offer to this doctor; none before it was written
  record Asked(Optional<LedgerId> ledger, long entries, Optional<Offer> offer) {}

  /// In the order in which they are counted on the page.
  enum Standing {
    NOT_ASKED("Not asked yet", "not asked"),
    NOT_TO_BE_ASKED(
        "Cannot be asked here: the post's id has more than 200 characters or one that cannot be"
            + " printed. Give it another in posts.csv and plan again",
        "cannot be asked"),
    WAITING("Waits for an answer", "waiting"),
    ACCEPTED("Accepted; confirm it", "accepted"),
    CONFIRMED("Confirmed", "confirmed"),
    DECLINED("Declined", "declined"),
    LAPSED("Lapsed without an answer", "lapsed"),
    WITHDRAWN("Withdrawn", "withdrawn");

    private final String text;
    private final String word;

    Standing(String text, String word) {
      this.text = text;
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// `3 accepted, 2 waiting`.
  static String counts(List<CoverRow> rows) {
    List<String> counts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = rows.stream().filter(row -> row.standing() == standing).count();
      if (count > 0) {
        counts.add(count + " " + standing.word());
      }
    }
    return String.join(", ", counts);
  }

  Standing standing() {
    return asked
        .offer()
        .map(CoverRow::standing)
        .orElse(asked.ledger().isPresent() ? Standing.NOT_ASKED : Standing.NOT_TO_BE_ASKED);
  }

  private static Standing standing(Offer offer) {
    return switch (offer) {
      case Offer.Drafted _ -> Standing.NOT_ASKED;
      case Offer.Sent _ -> Standing.WAITING;
      case Offer.Accepted _ -> Standing.ACCEPTED;
      case Offer.Confirmed _ -> Standing.CONFIRMED;
      case Offer.Declined _ -> Standing.DECLINED;
      case Offer.Lapsed _ -> Standing.LAPSED;
      case Offer.Withdrawn _ -> Standing.WITHDRAWN;
    };
  }

  public String person() {
    return cover.person().text();
  }

  public String post() {
    return rule.map(r -> r.role() + ", " + r.area()).orElse(cover.post().text());
  }

  public String postId() {
    return cover.post().text();
  }

  public String hours() {
    return LocalTimes.period(cover.period());
  }

  public String text() {
    return standing().text;
  }

  /// The hour at which an offer lapses that waits for an answer; empty otherwise.
  public String replyBy() {
    return asked
        .offer()
        .filter(Offer.Sent.class::isInstance)
        .map(Offer.Sent.class::cast)
        .map(sent -> "until " + LocalTimes.moment(sent.replyBy()))
        .orElse("");
  }

  public String ledger() {
    return asked.ledger().map(LedgerId::key).orElse("");
  }

  public long seen() {
    return asked.entries();
  }

  public boolean canSend() {
    return standing() == Standing.NOT_ASKED && rule.isPresent();
  }

  public boolean canConfirm() {
    return standing() == Standing.ACCEPTED;
  }

  public boolean canWithdraw() {
    Standing standing = standing();
    return standing == Standing.WAITING
        || standing == Standing.ACCEPTED
        || standing == Standing.CONFIRMED;
  }

  /// Whether the post needs a plan in which this doctor does not hold it.
  public boolean needsAnother() {
    Standing standing = standing();
    return standing == Standing.DECLINED
        || standing == Standing.LAPSED
        || standing == Standing.WITHDRAWN;
  }
}
