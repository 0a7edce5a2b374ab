package org.safecover.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.planner.schedule.Item;
import org.safecover.planner.schedule.PerAim;
import org.safecover.planner.schedule.Schedule;
import org.safecover.planner.schedule.Scheduled;
import org.safecover.rules.cover.Changes;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.Fairness;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// One person's whole schedules. What the rules said of a set of needs is remembered.
final class OwnSchedules implements Scheduled {

  /// Ways of giving duties up that are put to the rules for one set of needs.
  private static final int WAYS_TRIED = 60;

  private final Situation situation;
  private final Hand hand;
  private final Place place;
  private final Map<Session, Integer> sessions;
  private final List<Choice> choices;
  private final List<Release> releases;
  private final Map<DutyId, Integer> places = new HashMap<>();
  private final List<Item> items;
  private final boolean[][] apart;
  private final Map<BitSet, List<Schedule>> ways = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> mustGo = new TreeMap<>();
  private final Map<Integer, List<BitSet>> never = new HashMap<>();

  /// @param place of the person among the people of the part
  /// @param clauses of the person, as far as the rules were asked
  OwnSchedules(Situation situation, Hand hand, Place place, Collection<Clause> clauses) {
    this.situation = situation;
    this.hand = hand;
    this.place = place;
    this.sessions = place.sessions();
    this.choices = hand.options.choices();
    this.releases = hand.options.releases();
    choices.forEach(choice -> places.put(choice.duty().id(), places.size()));
    this.apart = new boolean[choices.size()][choices.size()];
    clauses.forEach(this::learn);
    choices.forEach(this::clash);
    this.items = new ArrayList<>();
    for (int choice = 0; choice < choices.size(); choice++) {
      items.add(item(choice));
    }
  }

  /// Where a person, needs and sessions stand in the whole problem.
  record Place(int person, Map<Need, Integer> needs, Map<Session, Integer> sessions) {}

  /// Learns which choices never go together, whatever else is done, and which duty must go for one.
  private void learn(Clause clause) {
    List<Integer> all = clause.chosen().stream().map(this::at).toList();
    boolean certain = clause.cureChosen().isEmpty() && clause.cureKept().isEmpty();
    if (all.contains(-1) || !certain || clause.kept().size() > 1) {
      return;
    }
    if (clause.kept().size() == 1) {
      if (all.size() == 1) {
        mustGo(all.getFirst()).add(releases.indexOf(clause.kept().getFirst()));
      }
    } else if (all.size() == 2) {
      apart[all.getFirst()][all.getLast()] = true;
      apart[all.getLast()][all.getFirst()] = true;
    } else if (all.size() > 2) {
      BitSet set = new BitSet();
      all.forEach(set::set);
      never.computeIfAbsent(set.length() - 1, _ -> new ArrayList<>()).add(set);
    }
  }

  private int at(Choice choice) {
    return places.getOrDefault(choice.duty().id(), -1);
  }

  private void clash(Choice choice) {
    for (int i = 0; i < releases.size(); i++) {
      if (releases.get(i).duty().period().overlaps(choice.need().period())) {
        mustGo(at(choice)).add(i);
      }
    }
  }

  /// The duties that cannot be worked beside a choice.
  private SortedSet<Integer> mustGo(int choice) {
    return mustGo.computeIfAbsent(choice, _ -> new TreeSet<>());
  }

  private Item item(int at) {
    Choice choice = choices.get(at);
    Need need = choice.need();
    return new Item(
        place.needs().getOrDefault(need, -1),
        at,
        need.period().start().getEpochSecond(),
        need.period().end().getEpochSecond(),
        hand.options.required().contains(choice) ? Item.Settled.YES : Item.Settled.NO,
        least(at),
        Fairness.nights(need.period(), situation.hospital().zone()),
        moved(List.of(choice), mustGo(at).stream().map(releases::get).toList()));
  }

  @Override
  public double unevenness(long minutes, int nights) {
    return Fairness.unevenness(situation.hospital().weights(), nights, Duration.ofMinutes(minutes));
  }

  @Override
  public boolean goesWith(Item one, Item other) {
    return !apart[one.choice()][other.choice()];
  }

  private PerAim least(int at) {
    Choice choice = choices.get(at);
    var hospital = situation.hospital();
    var weights = hospital.weights();
    Need need = choice.need();
    var person = choice.person();
    boolean goesOn =
        choices.stream()
            .map(Choice::need)
            .anyMatch(before ->
                before.post().id().equals(need.post().id())
                    && before.period().end().equals(need.period().start()));
    boolean stated = Eligibility.isStatedAvailable(situation, person, need.period());
    long pay =
        new ExtraPay(hospital.rates(), hospital.zone())
            .sixtieths(person, need.period(), situation.worked(person.id()));
    return new PerAim(
        0,
        (goesOn ? 0.0 : weights.cover())
            + (stated ? 0 : weights.notStated())
            + weights.release() * mustGo(at).stream().mapToDouble(this::share).sum(),
        pay,
        0);
  }

  /// What one choice bears of a release: all of it, if no two choices that go together ask for it.
  private double share(int release) {
    List<Integer> asking =
        mustGo.entrySet().stream()
            .filter(entry -> entry.getValue().contains(release))
            .map(Map.Entry::getKey)
            .toList();
    boolean alone =
        asking.stream().allMatch(one -> asking.stream().allMatch(other -> isApart(one, other)));
    return alone ? 1 : 1.0 / asking.size();
  }

  private boolean isApart(int one, int other) {
    return one == other
        || apart[one][other]
        || choices.get(one).need().period().overlaps(choices.get(other).need().period());
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public boolean isHopeless(List<Item> taken) {
    BitSet key = key(taken);
    return never.getOrDefault(taken.getLast().choice(), List.of()).stream()
        .anyMatch(set -> set.stream().allMatch(key::get));
  }

  private static BitSet key(List<Item> taken) {
    BitSet key = new BitSet();
    taken.forEach(item -> key.set(item.choice()));
    return key;
  }

  @Override
  public List<Schedule> ways(List<Item> taken) {
    return ways.computeIfAbsent(key(taken), _ -> worked(taken));
  }

  private List<Schedule> worked(List<Item> taken) {
    List<Choice> chosen = taken.stream().map(item -> choices.get(item.choice())).toList();
    SortedSet<Integer> forced = new TreeSet<>();
    taken.forEach(item -> forced.addAll(mustGo(item.choice())));
    if (chosen.isEmpty()) {
      return List.of(schedule(taken, forced, Schedule.Standing.LEGAL));
    }
    Giving giving = new Giving(chosen);
    giving.tryWith(forced);
    giving.tryWith(withAsked(forced));
    List<Schedule> found = new ArrayList<>();
    giving.legal.forEach(set -> found.add(schedule(taken, set, Schedule.Standing.LEGAL)));
    if (giving.left <= 0) {
      found.add(schedule(taken, forced, Schedule.Standing.ASSUMED));
    }
    return found;
  }

  /// What the plan in hand releases is given up too: so the person's schedule may stay as it was.
  private SortedSet<Integer> withAsked(SortedSet<Integer> forced) {
    TreeSet<Integer> more = new TreeSet<>(forced);
    Asked asked = Asked.of(situation, hand.options);
    for (int i = 0; i < releases.size(); i++) {
      if (asked.asksFor(releases.get(i))) {
        more.add(i);
      }
    }
    return more;
  }

  /// The search for duties to give up so that some needs can be held: each breach names the duties
  /// of which one must go.
  private final class Giving {
    private final List<Choice> chosen;
    private final Set<Set<Integer>> tried = new HashSet<>();
    private final LinkedHashSet<Set<Integer>> legal = new LinkedHashSet<>();
    private int left = WAYS_TRIED;

    Giving(List<Choice> chosen) {
      this.chosen = chosen;
    }

    void tryWith(SortedSet<Integer> given) {
      if (left <= 0 || !tried.add(given)) {
        return;
      }
      left--;
      List<Breach> breaches =
          hand.judge.breaches(chosen, given.stream().map(releases::get).toList());
      if (breaches.isEmpty()) {
        legal.add(given);
        return;
      }
      breaches.forEach(each -> hand.judge.findClause(each).ifPresent(OwnSchedules.this::learn));
      Breach breach = breaches.getFirst();
      Set<DutyId> evidence = new HashSet<>();
      breach.evidence().forEach(duty -> evidence.add(duty.id()));
      for (int i = 0; i < releases.size(); i++) {
        if (!given.contains(i) && evidence.contains(releases.get(i).duty().id())) {
          TreeSet<Integer> more = new TreeSet<>(given);
          more.add(i);
          tryWith(more);
        }
      }
    }
  }

  /// A schedule as it stands in an answer.
  Schedule schedule(List<Choice> chosen, List<Release> released) {
    List<Item> taken = chosen.stream().map(c -> items.get(at(c))).toList();
    TreeSet<Integer> given = new TreeSet<>();
    released.forEach(release -> given.add(releases.indexOf(release)));
    return schedule(taken, given, Schedule.Standing.LEGAL);
  }

  private Schedule schedule(List<Item> taken, Set<Integer> given, Schedule.Standing standing) {
    List<Choice> chosen = taken.stream().map(item -> choices.get(item.choice())).toList();
    List<Release> released = given.stream().sorted().map(releases::get).toList();
    Draft draft = Answer.NOBODY.with(hand.options.person().id(), chosen, released).draft();
    Score score = new Score(situation, chosen.stream().map(Choice::need).toList(), draft);
    boolean changed = Changes.isChanged(situation, hand.options.person().id(), draft);
    PerAim values =
        new PerAim(
            changed ? 1 : 0,
            score.value(Objective.DISTURBANCE),
            score.value(Objective.COST),
            score.value(Objective.FAIRNESS));
    return new Schedule(
        place.person(), taken, Set.copyOf(given), moved(chosen, released), values, standing);
  }

  private Set<Integer> moved(List<Choice> chosen, List<Release> released) {
    TreeSet<Integer> moved = new TreeSet<>();
    for (Session session : situation.sessionsNeeding(hand.options.person().id())) {
      Integer at = sessions.get(session);
      boolean stopped =
          chosen.stream().anyMatch(c -> c.need().period().overlaps(session.period()))
              || released.stream().anyMatch(r -> r.freed().overlaps(session.period()));
      if (at != null && stopped) {
        moved.add(at);
      }
    }
    return moved;
  }

  /// What a schedule chooses, for an answer.
  Answer addTo(Answer answer, Schedule schedule) {
    if (schedule.items().isEmpty()) {
      return answer;
    }
    return answer.with(
        hand.options.person().id(),
        schedule.items().stream().map(item -> choices.get(item.choice())).toList(),
        schedule.releases().stream().sorted().map(releases::get).toList());
  }
}
