package org.safecover.protocol.offer;

import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.offer.OfferEvent.DraftDropped;
import org.safecover.protocol.offer.OfferEvent.OfferAccepted;
import org.safecover.protocol.offer.OfferEvent.OfferConfirmed;
import org.safecover.protocol.offer.OfferEvent.OfferDeclined;
import org.safecover.protocol.offer.OfferEvent.OfferDrafted;
import org.safecover.protocol.offer.OfferEvent.OfferLapsed;
import org.safecover.protocol.offer.OfferEvent.OfferSent;
import org.safecover.protocol.offer.OfferEvent.OfferWithdrawn;
import org.safecover.protocol.offer.OfferEvent.PostOpened;
import org.safecover.protocol.offer.OfferEvent.ReplanAsked;
import org.safecover.protocol.text.FieldReader;
import org.safecover.protocol.text.FieldWriter;
import org.safecover.protocol.text.Form;

/// How the events of offers are written.
public final class OfferForm implements Form<OfferEvent> {

  private static final int HIGHEST_VERSION = 99;

  @Override
  public String kind(OfferEvent event) {
    return switch (event) {
      case PostOpened _ -> "post-opened";
      case OfferDrafted _ -> "offer-drafted";
      case DraftDropped _ -> "draft-dropped";
      case OfferSent _ -> "offer-sent";
      case OfferAccepted _ -> "offer-accepted";
      case OfferDeclined _ -> "offer-declined";
      case OfferConfirmed _ -> "offer-confirmed";
      case OfferLapsed _ -> "offer-lapsed";
      case OfferWithdrawn _ -> "offer-withdrawn";
      case ReplanAsked _ -> "replan-asked";
    };
  }

  @Override
  public void write(OfferEvent event, FieldWriter to) {
    switch (event) {
      case PostOpened(var version, var action, var post) ->
          to.put("version", version).put("action", action).put("post", post);
      case OfferDrafted(var doctor, var terms) ->
          to.put("doctor", doctor).part("terms", terms, OfferForm::write);
      case OfferSent(var doctor, var post, var terms, var replyBy) ->
          to.put("doctor", doctor)
              .put("post", post)
              .part("terms", terms, OfferForm::write)
              .put("reply-by", replyBy);
      case ReplanAsked(var doctor, var post) -> to.put("doctor", doctor).put("post", post);
      case OfferEvent.ToDoctor other -> to.put("doctor", other.doctor());
    }
  }

  private static void write(Terms terms, FieldWriter to) {
    to.put("area", terms.area())
        .put("role", terms.role())
        .period(terms.period())
        .money("per-hour", terms.perHour())
        .put("time-off-in-lieu", terms.timeOffInLieu());
  }

  @Override
  public OfferEvent read(String kind, FieldReader from) {
    if (kind.equals("post-opened")) {
      return new PostOpened(
          from.whole("version", 1, HIGHEST_VERSION),
          from.key("action", ActionId::new),
          from.key("post", PostId::new));
    }
    PersonId doctor = from.key("doctor", PersonId::new);
    return switch (kind) {
      case "offer-drafted" -> new OfferDrafted(doctor, from.part("terms", OfferForm::terms));
      case "draft-dropped" -> new DraftDropped(doctor);
      case "offer-sent" ->
          new OfferSent(
              doctor,
              from.key("post", PostId::new),
              from.part("terms", OfferForm::terms),
              from.instant("reply-by"));
      case "offer-accepted" -> new OfferAccepted(doctor);
      case "offer-declined" -> new OfferDeclined(doctor);
      case "offer-confirmed" -> new OfferConfirmed(doctor);
      case "offer-lapsed" -> new OfferLapsed(doctor);
      case "offer-withdrawn" -> new OfferWithdrawn(doctor);
      case "replan-asked" -> new ReplanAsked(doctor, from.key("post", PostId::new));
      default -> {
        from.problem("event", "'" + kind + "'", "write an event of offers, such as offer-sent");
        yield new DraftDropped(doctor);
      }
    };
  }

  static Terms terms(FieldReader from) {
    return new Terms(
        from.key("area", AreaId::new),
        from.key("role", RoleId::new),
        from.period(),
        from.money("per-hour"),
        from.duration("time-off-in-lieu"));
  }
}
