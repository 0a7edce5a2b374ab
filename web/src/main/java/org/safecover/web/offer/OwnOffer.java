package org.safecover.web.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Entry;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferEvent.OfferSent;
import org.safecover.protocol.offer.Terms;
import org.safecover.report.words.Amounts;
import org.safecover.web.order.LocalTimes;

/// An offer as the doctor who is asked is shown it.
///
/// @param ledger its key
/// @param seen the number of the last entry that the doctor was shown
record OwnOffer(String ledger, long seen, OfferSent sent, Standing standing) {

  private static final BigDecimal SECONDS_IN_HOUR = BigDecimal.valueOf(3_600);

  /// Where an offer stands, in the words that a doctor reads.
  enum Standing {
    OPEN("Waits for your answer"),
    ACCEPTED("You accepted; the rota team has not confirmed yet"),
    CONFIRMED("Confirmed: you hold this post"),
    DECLINED("You declined"),
    LAPSED("The hour to answer by is over"),
    WITHDRAWN("The rota team took it back");

    private final String text;

    Standing(String text) {
      this.text = text;
    }
  }

  /// The offer of a ledger, as far as a doctor is shown it; none before it was sent.
  static Optional<OwnOffer> find(String ledger, List<Entry<OfferEvent>> shown, Instant now) {
    Optional<OfferSent> sent =
        shown.stream()
            .map(Entry::what)
            .filter(OfferSent.class::isInstance)
            .map(OfferSent.class::cast)
            .reduce((_, later) -> later);
    return sent.map(offer ->
        new OwnOffer(
            ledger,
            shown.getLast().number(),
            offer,
            standing(shown.getLast().what(), lapse(shown.getLast().what(), offer), now)));
  }

  /// An hour that has come is over, even before the clock's entry is written.
  private static Instant lapse(OfferEvent last, OfferSent sent) {
    return last instanceof OfferEvent.OfferAccepted
        ? sent.terms().period().start()
        : sent.replyBy();
  }

  private static Standing standing(OfferEvent last, Instant lapse, Instant now) {
    boolean late = !now.isBefore(lapse);
    return switch (last) {
      case OfferEvent.OfferSent _ -> late ? Standing.LAPSED : Standing.OPEN;
      case OfferEvent.OfferAccepted _ -> late ? Standing.LAPSED : Standing.ACCEPTED;
      case OfferEvent.OfferConfirmed _ -> Standing.CONFIRMED;
      case OfferEvent.OfferDeclined _ -> Standing.DECLINED;
      case OfferEvent.OfferLapsed _ -> Standing.LAPSED;
      case OfferEvent.OfferWithdrawn _ -> Standing.WITHDRAWN;
      case OfferEvent.PostOpened _,
          OfferEvent.OfferDrafted _,
          OfferEvent.DraftDropped _,
          OfferEvent.ReplanAsked _ ->
          throw new IllegalStateException("Not shown to a doctor: " + last);
    };
  }

  private Terms terms() {
    return sent.terms();
  }

  Period period() {
    return terms().period();
  }

  /// `registrar, acute`.
  public String post() {
    return terms().role() + ", " + terms().area();
  }

  public String doctor() {
    return sent.doctor().text();
  }

  public String hours() {
    return LocalTimes.period(period());
  }

  public String length() {
    return Amounts.length(period().length());
  }

  public String rate() {
    return "£" + terms().perHour().pounds() + " an hour";
  }

  /// What the whole of it is paid, to the nearest penny below.
  public String pay() {
    BigDecimal seconds = BigDecimal.valueOf(period().length().toSeconds());
    return "£"
        + terms()
            .perHour()
            .pounds()
            .multiply(seconds)
            .divide(SECONDS_IN_HOUR, 2, RoundingMode.DOWN);
  }

  public String timeOff() {
    Duration hours = terms().timeOffInLieu();
    return hours.isZero() ? "None" : Amounts.length(hours);
  }

  public String replyBy() {
    return LocalTimes.moment(sent.replyBy());
  }

  public String text() {
    return standing.text;
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }

  /// Whether the doctor has agreed to hold the post.
  boolean isHeld() {
    return standing == Standing.ACCEPTED || standing == Standing.CONFIRMED;
  }

  /// Whether the doctor can still say that they will not hold the post.
  public boolean canDecline(Instant now) {
    return isOpen() || (isHeld() && now.isBefore(period().end()));
  }

  /// What happens next, and what the doctor can do about it.
  public String next() {
    return switch (standing) {
      case OPEN ->
          "If you accept, the rota team confirms it, and only then is the post yours. If you"
              + " decline, or do not answer by %s, they plan without you for this post. Nobody asks why."
                  .formatted(replyBy());
      case ACCEPTED ->
          "The rota team confirms it. If they have not when the post begins, it lapses. You can"
              + " still decline.";
      case CONFIRMED ->
          "You hold this post. If you cannot after all, decline here; the rota team plans anew.";
      case DECLINED -> "The rota team plans without you for this post. Nobody asks why.";
      case LAPSED -> "The rota team plans without you for this post. You need do nothing.";
      case WITHDRAWN -> "You are not asked any more. You need do nothing.";
    };
  }
}
