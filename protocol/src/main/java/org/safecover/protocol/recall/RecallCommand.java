package org.safecover.protocol.recall;

import org.safecover.domain.action.ActionId;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Count;
import org.safecover.protocol.Words;

/// What a party can ask for about one recall.
public sealed interface RecallCommand {

  /// A command after which nobody is asked back any more.
  sealed interface Ending extends RecallCommand {}

  /// Begin the record of a recall.
  ///
  /// @param edition the one for the day on which the action begins
  /// @param window the withdrawal of labour, from its first instant to its last
  record Open(EditionKey edition, Words trust, ActionId action, Period window)
      implements RecallCommand {}

  /// Say what may happen, where and when.
  record NameRisk(Risk risk) implements RecallCommand {}

  /// Record an incident that somebody declared.
  record RecordIncident(Incident incident) implements RecallCommand {}

  /// Record something that the hospital tried by itself.
  record LogStep(LocalStep step) implements RecallCommand {}

  /// Record what a party says in public.
  record StatePosition(Words position) implements RecallCommand {}

  /// Record that doctors were asked back without the agreed route.
  record RecordDirectAppeal(Words appeal) implements RecallCommand {}

  /// Record how many came and how many left again.
  record LogAttendance(Count came, Count left) implements RecallCommand {}

  /// Write the request, or write it anew.
  record Draft(Request request) implements RecallCommand {}

  /// Send the request to NHS England, signed by the medical director.
  record Send() implements RecallCommand {}

  /// Ask the trust for more evidence.
  record Ask(Words question) implements RecallCommand {}

  /// Give the evidence that was asked for.
  record GiveEvidence(Words answer) implements RecallCommand {}

  /// Confirm that the request is justified, and hand it on to the union.
  record Confirm() implements RecallCommand {}

  /// Refuse the request.
  record Refuse(Words reason) implements RecallCommand {}

  /// Agree to the request, or to a part of it.
  record Agree(Scope scope) implements RecallCommand {}

  /// Publish the agreed recall, so that doctors can verify it.
  ///
  /// @param where it can be read
  record Publish(Words where) implements RecallCommand {}

  /// Call the doctors; each is free to come or not.
  record Call(Count called) implements RecallCommand {}

  /// Call the doctors while telling the others, in a massive event.
  record CallInParallel(Scope scope) implements RecallCommand {}

  /// Judge a call that went past the route.
  record Audit(Finding finding, Words reason) implements Ending {}

  /// Close the record, since cover was found.
  record FindCover() implements Ending {}

  /// Take the request back.
  record Withdraw() implements Ending {}

  /// Let the request go, since the decision came too late.
  record Lapse() implements Ending {}

  /// End the recall, since its agreed time is over.
  record EndScope() implements Ending {}

  /// End the recall before its time.
  ///
  /// @param agreedWith those with whom that was agreed
  record StandDown(Words agreedWith, Words reason) implements Ending {}

  /// Take the agreement back, on new facts.
  record Revoke(Words reason) implements Ending {}

  /// What an audit of a bypass found.
  enum Finding {
    JUSTIFIED("justified"),
    NOT_JUSTIFIED("not justified");

    private final String text;

    Finding(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
