package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.Recall;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.planner.proof.RecallSearch;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.NotWorked;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Limits;

/// Smallest recalls against every recall there is.
class RecallTest {

  private static final int HOSPITALS = 300;
  private static final Limits LIMITS = ReadLimits.all();

  @Test
  void on_three_hundred_tiny_hospitals_no_recall_is_smaller() {
    Planner.loadSolver();
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seeds.size() < HOSPITALS; seed++) {
      Situation situation = situation(withDutiesCalledOut(seed));
      int duties = calledOut(situation).size();
      int needs = situation.needs().size();
      if (needs > 0 && needs <= 7 && duties > 0 && duties <= 6) {
        seeds.add(seed);
      }
    }
    List<String> wrong =
        IntStream.range(0, HOSPITALS)
            .parallel()
            .mapToObj(i -> judged(seeds.get(i)))
            .flatMap(Optional::stream)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> judged(long seed) {
    Situation situation = situation(withDutiesCalledOut(seed));
    long wanted = seed % 3 == 0 ? 240 : 0;
    Recall recall =
        RecallSearch.findSmallest(
                situation, List.<Cover>of(), wanted, Patience.of(Duration.ofMinutes(5)))
            .orElseThrow();
    List<Long> best = smallest(situation, wanted);
    List<Long> found = List.of(recall.count(), recall.length().toMinutes());
    return found.equals(best) && recall.provenLeast() && recall.fewest() == recall.count()
        ? Optional.empty()
        : Optional.of("seed " + seed + ": found " + recall + ", smallest " + best);
  }

  /// The fewest duties and their least minutes, by trying all.
  private static List<Long> smallest(Situation situation, long wanted) {
    List<Duty> duties = calledOut(situation);
    Set<Integer> coverable = Oracle.coverable(situation);
    long least = left(situation, coverable, duties);
    long level = Math.max(wanted, least);
    List<Long> best = List.of(Long.MAX_VALUE, 0L);
    for (int chosen = 0; chosen < 1 << duties.size(); chosen++) {
      List<Duty> back = new ArrayList<>();
      for (int i = 0; i < duties.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          back.add(duties.get(i));
        }
      }
      long minutes = back.stream().mapToLong(d -> d.period().length().toMinutes()).sum();
      boolean smaller =
          back.size() < best.getFirst()
              || (back.size() == best.getFirst() && minutes < best.getLast());
      if (smaller && left(situation, coverable, back) <= level) {
        best = List.of((long) back.size(), minutes);
      }
    }
    return best;
  }

  private static long left(Situation situation, Set<Integer> coverable, List<Duty> back) {
    return coverable.stream().mapToLong(set -> left(situation, set, back)).min().orElseThrow();
  }

  /// At every moment the duties that are back hold the weightiest open posts of their own kind.
  private static long left(Situation situation, int held, List<Duty> back) {
    List<Need> open = new ArrayList<>();
    Set<Instant> cuts = new TreeSet<>();
    for (int i = 0; i < situation.needs().size(); i++) {
      Need need = situation.needs().get(i);
      cuts.add(need.period().start());
      cuts.add(need.period().end());
      if ((held >> i & 1) == 0) {
        open.add(need);
      }
    }
    back.forEach(duty -> cuts.addAll(List.of(duty.period().start(), duty.period().end())));
    List<Instant> in = List.copyOf(cuts);
    long left = 0;
    for (int i = 0; i + 1 < in.size(); i++) {
      left += left(open, back, new Period(in.get(i), in.get(i + 1)));
    }
    return left;
  }

  private static long left(List<Need> open, List<Duty> back, Period piece) {
    List<Need> now =
        new ArrayList<>(open.stream().filter(n -> n.period().contains(piece)).toList());
    now.sort(Comparator.comparingInt((Need n) -> n.post().rule().criticality()).reversed());
    for (Duty duty : back) {
      if (duty.period().contains(piece)) {
        now.stream().filter(n -> isOwn(duty, n.post())).findFirst().ifPresent(now::remove);
      }
    }
    return now.stream()
        .mapToLong(n -> piece.length().toMinutes() * n.post().rule().criticality())
        .sum();
  }

  private static boolean isOwn(Duty duty, Post post) {
    return duty.area().equals(post.rule().area()) && duty.role().equals(post.rule().role());
  }

  private static List<Duty> calledOut(Situation situation) {
    return NotWorked.of(situation.hospital(), situation.action(), situation.version()).stream()
        .filter(duty -> duty.service() == Service.EMERGENCY)
        .toList();
  }

  /// A tiny hospital with doctors of the group called out who are due in some of its posts.
  private static Hospital withDutiesCalledOut(long seed) {
    Hospital tiny = TinyHospital.of(seed);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 7);
    boolean residents = tiny.actions().getFirst().calledOut().contains(StaffGroup.RESIDENT);
    List<Person> people = new ArrayList<>(tiny.people());
    List<Duty> duties = new ArrayList<>(tiny.duties());
    for (Post post : situation(tiny).posts()) {
      if (random.nextInt(3) > 0) {
        Person person = person("X" + people.size(), residents ? Grade.ST : Grade.SPECIALTY_DOCTOR);
        people.add(person);
        duties.add(duty(person, post, part(post.period(), random.nextInt(4))));
      }
    }
    return new Hospital(
        tiny.name(),
        tiny.odsCode(),
        tiny.zone(),
        tiny.areas(),
        tiny.contracts(),
        tiny.handovers(),
        tiny.weights(),
        tiny.cycle(),
        people,
        duties.stream().sorted().toList(),
        tiny.holidays(),
        tiny.posts(),
        tiny.sessions(),
        tiny.leave(),
        tiny.availability(),
        tiny.actions(),
        tiny.rates(),
        tiny.standings());
  }

  private static Period part(Period post, int kind) {
    Instant middle = post.start().plus(post.length().dividedBy(2));
    return switch (kind) {
      case 0 -> new Period(post.start(), middle);
      case 1 -> new Period(middle, post.end());
      default -> post;
    };
  }

  private static Person person(String name, Grade grade) {
    return new Person(
        new PersonId(name),
        grade,
        new Specialty("medicine"),
        new ContractId("2016"),
        BigDecimal.ONE,
        Set.of(),
        Set.of(),
        true,
        Optional.empty(),
        Origin.ASSUMED);
  }

  private static Duty duty(Person person, Post post, Period period) {
    return new Duty(
        new DutyId(person.id() + "@" + period.start()),
        person.id(),
        period,
        post.rule().area(),
        post.rule().role(),
        Service.EMERGENCY,
        Presence.RESIDENT,
        period.length(),
        Origin.ASSUMED);
  }

  private static Situation situation(Hospital hospital) {
    return Situation.of(
        hospital, LIMITS, TinyHospital.ACTION, hospital.actions().getFirst().latest());
  }
}
