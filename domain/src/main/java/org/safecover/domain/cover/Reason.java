package org.safecover.domain.cover;

import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.time.Period;

/// Why one person cannot hold one stretch of a post.
public sealed interface Reason {

  /// Holding it would break a limit.
  record BreaksLimit(Breach breach) implements Reason {}

  /// An emergency duty of the person's own stands at that time.
  record OwnDuty(DutyId duty, Period period) implements Reason {}

  /// The plan already has the person in another post then.
  record HoldsAnother(PostId post, Period period) implements Reason {}

  record LacksCompetency(Competency competency) implements Reason {}

  record NotInArea() implements Reason {}

  record OnLeave(Period period) implements Reason {}

  /// The person has said so, without a reason.
  record NotAvailable(Period period) implements Reason {}
}
