package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.change.Locks;
import org.safecover.rules.change.Replan;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Limits;

/// Plans changed while they run, against every plan there is.
class ReplanTest {

  private static final int HOSPITALS = 600;
  private static final int MOST_NEEDS = 7;
  private static final Limits LIMITS = ReadLimits.all();

  /// A hospital, its first plan, and what happens then.
  private record Case(long seed, Hospital hospital, Replan replan) {

    Facing facing() {
      return replan.facing(hospital);
    }

    Plan planned() {
      try {
        return ReplanTest.planned(hospital, facing());
      } catch (RuntimeException e) {
        throw new IllegalStateException("seed " + seed + " " + replan, e);
      }
    }

    Situation situation() {
      return Situation.of(hospital, LIMITS, facing());
    }
  }

  @Test
  void CHANGE_01_no_change_of_a_tiny_hospital_s_plan_disturbs_fewer_people_or_is_better() {
    List<String> wrong = cases().parallelStream().flatMap(each -> judged(each).stream()).toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void CHANGE_02_when_nothing_has_happened_nothing_changes() {
    for (long seed = 1; seed <= 60; seed++) {
      Hospital hospital = TinyHospital.of(seed);
      Plan inHand = first(hospital);
      Version version = hospital.actions().getFirst().latest();
      Replan nothing =
          new Replan(
              inHand,
              version.windows().getFirst().start().plus(Duration.ofHours(5)),
              version,
              new TreeSet<>(),
              List.of(),
              List.of());
      Plan changed = planned(hospital, nothing.facing(hospital));
      assertThat(changed.covers()).as("seed %d", seed).isEqualTo(inHand.covers());
      assertThat(changed.releases()).isEqualTo(inHand.releases());
      assertThat(changed.moved()).isEqualTo(inHand.moved());
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (long seed = 1; cases.size() < HOSPITALS; seed++) {
      Case each = drawn(seed);
      int needs = each.situation().needs().size();
      if (needs <= MOST_NEEDS && !each.replan().inHand().covers().isEmpty()) {
        cases.add(each);
      }
    }
    return cases;
  }

  private static Case drawn(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + 7);
    Hospital before = TinyHospital.of(seed);
    Plan inHand = first(before);
    Period window = before.actions().getFirst().latest().windows().getFirst();
    Instant at = window.start().plus(Duration.ofHours(random.nextInt(-20, 20)));
    Hospital hospital = random.nextInt(3) == 0 ? changed(before, random) : before;
    TreeSet<PersonId> away = new TreeSet<>();
    for (Person person : hospital.people()) {
      if (random.nextInt(3) == 0) {
        away.add(person.id());
      }
    }
    Version version = hospital.actions().getFirst().latest();
    Replan replan = new Replan(inHand, at, version, away, List.of(), List.of());
    return new Case(seed, hospital, locked(hospital, replan, random));
  }

  /// With one post given to somebody who can hold it.
  private static Replan locked(Hospital hospital, Replan replan, RandomGenerator random) {
    Situation situation = Situation.of(hospital, LIMITS, replan.facing(hospital));
    if (random.nextBoolean() || situation.posts().isEmpty() || situation.pool().isEmpty()) {
      return replan;
    }
    Amendment.Lock lock =
        new Amendment.Lock(
            situation.pool().get(random.nextInt(situation.pool().size())).id(),
            situation.posts().get(random.nextInt(situation.posts().size())).id());
    Replan tried =
        new Replan(
            replan.inHand(),
            replan.at(),
            replan.version(),
            replan.away(),
            List.of(lock),
            List.of());
    return Locks.refused(Situation.of(hospital, LIMITS, tried.facing(hospital))).isEmpty()
        ? tried
        : replan;
  }

  /// The action shortened, extended or suspended.
  private static Hospital changed(Hospital hospital, RandomGenerator random) {
    Action action = hospital.actions().getFirst();
    Version before = action.latest();
    Period window = before.windows().getFirst();
    Status status = random.nextInt(3) == 0 ? Status.SUSPENDED : Status.CHANGED;
    Instant end = window.end().plus(Duration.ofHours(random.nextInt(-8, 9)));
    Period hours = new Period(window.start(), end);
    Version after =
        new Version(
            before.knownFrom().plus(1, ChronoUnit.DAYS),
            status,
            before.withdrawal(),
            List.of(hours),
            "changed");
    return hospital.with(
        List.of(
            new Action(
                action.id(),
                action.notice(),
                action.union(),
                action.calledOut(),
                action.noticeGiven(),
                List.of(before, after),
                action.origin())));
  }

  private static List<String> judged(Case each) {
    List<String> wrong = new ArrayList<>();
    Plan plan = each.planned();
    List<Long> values = plan.levels().stream().map(Level::value).toList();
    List<Long> best = Oracle.best(each.situation());
    if (!values.equals(best)) {
      wrong.add("seed " + each.seed() + ": planned " + values + ", best " + best);
    }
    if (!plan.levels().stream().allMatch(Level::provenBest)) {
      wrong.add("seed " + each.seed() + ": not proven " + plan.levels());
    }
    for (PlanFault fault : PlanCheck.faults(each.hospital(), LIMITS, plan)) {
      wrong.add("seed " + each.seed() + ": " + fault);
    }
    wrong.addAll(againstTheCase(each, plan));
    return wrong;
  }

  /// The past as it was, nobody away at work, everything given by hand where it was given.
  private static List<String> againstTheCase(Case each, Plan plan) {
    List<String> wrong = new ArrayList<>();
    Replan replan = each.replan();
    if (!past(replan.inHand(), replan.at()).equals(past(plan, replan.at()))) {
      wrong.add("seed " + each.seed() + ": the past is not as it was");
    }
    for (Cover cover : plan.covers()) {
      if (replan.away().contains(cover.person()) && cover.period().end().isAfter(replan.at())) {
        wrong.add("seed " + each.seed() + ": away, and yet " + cover);
      }
      boolean takenOver =
          replan.locks().stream()
              .anyMatch(lock ->
                  lock.post().equals(cover.post())
                      && !lock.person().equals(cover.person())
                      && !cover.period().start().isBefore(replan.at()));
      if (takenOver) {
        wrong.add("seed " + each.seed() + ": given by hand, and yet " + cover);
      }
    }
    return wrong;
  }

  /// Who held what up to an instant, minute by minute, and who was released by then.
  private static List<String> past(Plan plan, Instant at) {
    List<String> past = new ArrayList<>();
    for (Cover cover : plan.covers()) {
      cover
          .period()
          .findOverlap(new Period(Instant.EPOCH, at))
          .ifPresent(part -> past.add(cover.person() + " " + cover.post() + " " + part));
    }
    for (Release release : plan.releases()) {
      if (release.period().start().isBefore(at)) {
        past.add("released " + release.duty());
      }
    }
    return past.stream().sorted().toList();
  }

  private static Plan first(Hospital hospital) {
    Action action = hospital.actions().getFirst();
    return planned(hospital, Facing.first(action.id(), action.latest()));
  }

  private static Plan planned(Hospital hospital, Facing facing) {
    PlanRequest request = new PlanRequest(facing, Duration.ofMinutes(5), 1);
    return new Planner(hospital, LIMITS).plan(request, PlanProgress.SILENT);
  }

  @Tag("HAZARD-25")
  @Test
  void CHANGE_03_an_action_suspended_on_the_eve_sends_everybody_back() {
    for (long seed = 1; seed <= 60; seed++) {
      Hospital before = TinyHospital.of(seed);
      Plan inHand = first(before);
      Period window = before.actions().getFirst().latest().windows().getFirst();
      Hospital off = suspended(before);
      Replan replan =
          new Replan(
              inHand,
              window.start().minus(Duration.ofDays(5)),
              off.actions().getFirst().latest(),
              new TreeSet<>(),
              List.of(),
              List.of());
      Plan plan = planned(off, replan.facing(off));
      assertThat(plan.covers()).as("seed %d", seed).isEmpty();
      assertThat(plan.releases()).isEmpty();
      assertThat(plan.moved()).isEmpty();
      assertThat(plan.gaps()).isEmpty();
      assertThat(PlanCheck.faults(off, LIMITS, plan)).isEmpty();
    }
  }

  private static Hospital suspended(Hospital hospital) {
    Action action = hospital.actions().getFirst();
    Version before = action.latest();
    Version off =
        new Version(
            before.knownFrom().plusDays(1),
            Status.SUSPENDED,
            before.withdrawal(),
            before.windows(),
            "called off");
    return hospital.with(
        List.of(
            new Action(
                action.id(),
                action.notice(),
                action.union(),
                action.calledOut(),
                Optional.empty(),
                List.of(before, off),
                action.origin())));
  }
}
