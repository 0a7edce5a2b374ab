package org.safecover.national.aid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.national.plan.TrustPlan;
import org.safecover.national.task.Kernel;
import org.safecover.national.task.Task;
import org.safecover.national.trust.HospitalInput.Facing;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Schedule;

/// Says who of one hospital could hold a neighbour's gap: not called out, said to be available,
/// with nothing to do at home meanwhile, able to do what the post asks, and within every limit when
/// the way there and back counts as work.
///
/// @param action its id
public record AidKernel(String action) implements Kernel<Lender, Offers> {

  @Override
  public Offers run(Task<Lender> task) {
    Lender lender = task.input();
    Facing facing = lender.hospital().facing(action);
    Situation situation =
        Situation.of(
            facing.loaded().hospital(), facing.loaded().limits(), facing.announced().facing());
    List<Offer> offers = new ArrayList<>();
    for (Person person : situation.pool()) {
      Spare spare = Spare.of(situation, person, lender.plan());
      for (Asked asked : lender.asked()) {
        if (spare.couldHold(asked)) {
          offers.add(new Offer(task.id(), person.id().text(), asked));
        }
      }
    }
    return new Offers(offers);
  }

  /// One doctor with what the plan already asks of them.
  private record Spare(Situation situation, Person person, Schedule own) {

    static Spare of(Situation situation, Person person, TrustPlan plan) {
      String id = person.id().text();
      List<Cover> covers =
          plan.covers().stream()
              .filter(cover -> cover.person().equals(id))
              .map(cover ->
                  new Cover(
                      new PersonId(id),
                      new PostId(cover.post()),
                      new Period(cover.start(), cover.end())))
              .toList();
      Set<DutyId> released = new TreeSet<>();
      plan.releases().stream()
          .filter(release -> release.person().equals(id))
          .forEach(release -> released.add(new DutyId(release.duty())));
      return new Spare(
          situation, person, new PlannedSchedule(situation, person, covers, released).schedule());
    }

    boolean couldHold(Asked asked) {
      Duration way = Duration.ofMinutes(asked.minutes());
      Period away = new Period(asked.gap().start().minus(way), asked.gap().end().plus(way));
      return can(asked)
          && Eligibility.isStatedAvailable(situation, person, away)
          && situation.leave(person.id()).stream().noneMatch(l -> l.period().overlaps(away))
          && own.duties().stream().noneMatch(duty -> duty.period().overlaps(away))
          && isLegal(asked, away);
    }

    private boolean can(Asked asked) {
      return asked.gap().competencies().stream()
          .map(Competency::new)
          .allMatch(person.competencies()::contains);
    }

    /// Whether no limit breaks that does not break already.
    private boolean isLegal(Asked asked, Period away) {
      List<Duty> duties = new ArrayList<>(own.duties());
      duties.add(
          new Duty(
              new DutyId("aid " + asked.trust() + " " + asked.gap().post()),
              person.id(),
              away,
              new AreaId(asked.gap().area()),
              new RoleId(asked.gap().role()),
              Service.EMERGENCY,
              Presence.RESIDENT,
              away.length(),
              Origin.PUBLISHED));
      Set<Breach> before = new HashSet<>(situation.limits().breaches(own));
      return before.containsAll(situation.limits().breaches(situation.schedule(person, duties)));
    }
  }
}
