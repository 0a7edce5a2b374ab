package org.safecover.protocol.offer;

import java.time.Instant;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;

/// What happened to the offers of one post.
public sealed interface OfferEvent {

  /// @param version of the rules by which the offers were made
  record PostOpened(int version, ActionId action, PostId post) implements OfferEvent {}

  /// An event about the offer to one doctor.
  sealed interface ToDoctor extends OfferEvent {
    PersonId doctor();
  }

  /// An offer was written, which only the trust sees.
  record OfferDrafted(PersonId doctor, Terms terms) implements ToDoctor {}

  /// A draft was thrown away; the doctor was never asked.
  record DraftDropped(PersonId doctor) implements ToDoctor {}

  /// @param post named again, since the doctor sees nothing before this
  record OfferSent(PersonId doctor, PostId post, Terms terms, Instant replyBy)
      implements ToDoctor {}

  /// The doctor agreed.
  record OfferAccepted(PersonId doctor) implements ToDoctor {}

  /// The doctor will not hold the post, or no longer.
  record OfferDeclined(PersonId doctor) implements ToDoctor {}

  /// The post is the doctor's.
  record OfferConfirmed(PersonId doctor) implements ToDoctor {}

  /// The stated hour came first.
  record OfferLapsed(PersonId doctor) implements ToDoctor {}

  /// The trust took back what it had sent.
  record OfferWithdrawn(PersonId doctor) implements ToDoctor {}

  /// A plan is called for in which this doctor does not hold this post.
  record ReplanAsked(PersonId doctor, PostId post) implements ToDoctor {}
}
