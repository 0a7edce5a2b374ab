package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;

/// Why a person cannot hold a need whatever else the plan does, working-time limits apart.
public final class Eligibility {

  private Eligibility() {}

  /// Every such reason; empty when only the limits are left to ask.
  public static List<Reason> reasons(Situation situation, Person person, Need need) {
    List<Reason> reasons = new ArrayList<>();
    if (!person.areas().contains(need.post().rule().area())) {
      reasons.add(new Reason.NotInArea());
    }
    need.post().rule().competencies().stream()
        .filter(competency -> !person.competencies().contains(competency))
        .forEach(competency -> reasons.add(new Reason.LacksCompetency(competency)));
    Period period = need.period();
    situation.leave(person.id()).stream()
        .filter(away -> away.period().overlaps(period))
        .forEach(away -> reasons.add(new Reason.OnLeave(away.period())));
    situation.availability(person.id()).stream()
        .filter(said -> said.availability() == Availability.NOT_AVAILABLE)
        .filter(said -> said.period().overlaps(period))
        .forEach(said -> reasons.add(new Reason.NotAvailable(said.period())));
    situation.worked(person.id()).stream()
        .filter(duty -> duty.service() == Service.EMERGENCY)
        .filter(duty -> duty.period().overlaps(period))
        .forEach(duty -> reasons.add(new Reason.OwnDuty(duty.id(), duty.period())));
    return reasons;
  }

  /// Whether a person works in a post's area and has what it asks of its holder.
  public static boolean fits(Person person, PostRule post) {
    return person.areas().contains(post.area())
        && person.competencies().containsAll(post.competencies());
  }

  /// Whether a person could hold a need, limits and the rest of the plan apart: nothing speaks
  /// against it, and it is not settled otherwise.
  public static boolean mayHold(Situation situation, Person person, Need need) {
    return person.areas().contains(need.post().rule().area())
        && situation.inHand().mayHold(person.id(), need)
        && reasons(situation, person, need).isEmpty();
  }

  /// Whether the person has said to be available for the whole of a period.
  public static boolean isStatedAvailable(Situation situation, Person person, Period period) {
    List<Period> available =
        situation.availability(person.id()).stream()
            .filter(said -> said.availability() == Availability.AVAILABLE)
            .map(said -> said.period())
            .toList();
    return period.minus(available).isEmpty();
  }
}
