package org.safecover.rules.cover.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// The most that one person could cover alone, by trying: need after need in order of time, going
/// back where the limits end a branch or where what is left could not beat the best so far. It
/// holds one branch at a time in memory.
final class Alone {

  private final OwnLimits limits;
  private final Question question;
  private final List<Need> needs;
  private final long[] rest;
  private final List<Need> chosen = new ArrayList<>();
  private long best;

  /// @param asked the needs that the question is about and that the person is eligible for
  private Alone(OwnLimits limits, Question question, List<Need> asked) {
    this.limits = limits;
    this.question = question;
    this.needs = distinct(asked);
    this.rest = rest();
  }

  /// The most beyond a number.
  ///
  /// @param beyond the search only looks for more than this
  /// @return the number when there is no more; -1 when it was asked for beyond -1 and the person
  ///   cannot hold what the case gives
  static long most(Situation situation, Person person, Question question, long beyond) {
    List<Need> asked = new ArrayList<>();
    for (Need need : situation.needs()) {
      if (question.isAskedOf(need.id()) && Eligibility.mayHold(situation, person, need)) {
        asked.add(need);
      }
    }
    long held = asked.stream().filter(need -> question.held().contains(need.id())).count();
    if (asked.isEmpty() || held < question.held().size()) {
      return question.held().isEmpty() ? Math.max(beyond, 0) : beyond;
    }
    Alone alone = new Alone(new OwnLimits(situation, person), question, asked);
    alone.best = question.held().isEmpty() ? Math.max(beyond, 0) : beyond;
    alone.extend(0, 0, (int) held);
    return alone.best;
  }

  /// One need of each period: for the limits two needs at the same time are the same work, so only
  /// the dearest can matter. What is held in the case stands, and shuts out what overlaps it.
  private List<Need> distinct(List<Need> asked) {
    List<Need> distinct = new ArrayList<>();
    List<Period> held =
        asked.stream().filter(n -> question.held().contains(n.id())).map(Need::period).toList();
    for (Need need : asked) {
      if (question.held().contains(need.id())) {
        distinct.add(need);
      } else if (held.stream().noneMatch(need.period()::overlaps)) {
        Need last = distinct.isEmpty() ? need : distinct.getLast();
        if (distinct.isEmpty() || !last.period().equals(need.period())) {
          distinct.add(need);
        } else if (price(need) > price(last)) {
          distinct.set(distinct.size() - 1, need);
        }
      }
    }
    return distinct;
  }

  private long price(Need need) {
    return question.price(need.id());
  }

  /// The most price that the needs from each one on could give if only their times stood against
  /// each other.
  private long[] rest() {
    long[] most = new long[needs.size() + 1];
    for (int i = needs.size() - 1; i >= 0; i--) {
      int next = i + 1;
      Instant end = needs.get(i).period().end();
      while (next < needs.size() && needs.get(next).period().start().isBefore(end)) {
        next++;
      }
      most[i] = Math.max(most[i + 1], price(needs.get(i)) + most[next]);
    }
    return most;
  }

  private void extend(int from, long sum, int heldLeft) {
    if (heldLeft == 0 && sum > best && (chosen.isEmpty() || limits.canHold(chosen))) {
      best = sum;
    }
    for (int i = from; i < needs.size() && sum + rest[i] > best; i++) {
      Need need = needs.get(i);
      NeedId id = need.id();
      boolean held = question.held().contains(id);
      if (chosen.isEmpty() || !need.period().start().isBefore(chosen.getLast().period().end())) {
        chosen.add(need);
        if (!limits.isHopeless(chosen)) {
          extend(i + 1, sum + price(need), held ? heldLeft - 1 : heldLeft);
        }
        chosen.removeLast();
      }
      if (held) {
        return;
      }
    }
  }
}
