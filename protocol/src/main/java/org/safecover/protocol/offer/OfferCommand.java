package org.safecover.protocol.offer;

import java.time.Instant;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;

/// What a party can ask for about the offers of one post.
public sealed interface OfferCommand {

  /// Say which post is to be offered.
  record OpenPost(ActionId action, PostId post) implements OfferCommand {}

  /// A command about the offer to one doctor.
  sealed interface ToDoctor extends OfferCommand {
    PersonId doctor();
  }

  /// Write an offer, or write it anew.
  record Draft(PersonId doctor, Terms terms) implements ToDoctor {}

  /// @param replyBy the hour at which it lapses
  record Send(PersonId doctor, Instant replyBy) implements ToDoctor {}

  /// Agree to hold the post.
  record Accept(PersonId doctor) implements ToDoctor {}

  /// Not hold the post, or no longer. There is no place for a reason.
  record Decline(PersonId doctor) implements ToDoctor {}

  /// Give the post to a doctor who has accepted.
  record Confirm(PersonId doctor) implements ToDoctor {}

  /// Let an offer go whose hour has come.
  record Lapse(PersonId doctor) implements ToDoctor {}

  /// Take an offer back.
  record Withdraw(PersonId doctor) implements ToDoctor {}
}
