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
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
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
import org.safecover.rules.cover.Situation;

/// One person's whole schedules. What the rules said of a set of needs is remembered.
final class OwnSchedules implements Scheduled {

  /// Ways of giving duties up that are put to the rules for one set of needs.
  private static final int WAYS_TRIED = 60;

  private final Situation situation;
  private final Hand hand;
  private final Place place;
  private final List<Choice> choices;
  private final List<Release> releases;
  private final Map<DutyId, Integer> places = new HashMap<>();
  private final List<Item> items;
  private final boolean[][] apart;
  private final List<Set<Integer>> stopsByChoice;
  private final List<Set<Integer>> stopsByRelease;
  private final int[] times;
  private final boolean[] stated;
  private final Map<BitSet, Lawful> lawful = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> mustGo = new TreeMap<>();
  private final Map<Integer, List<BitSet>> never = new HashMap<>();

  /// @param place of the person among the people of the part
  /// @param clauses of the person, as far as the rules were asked
  OwnSchedules(Situation situation, Hand hand, Place place, Collection<Clause> clauses) {
    this.situation = situation;
    this.hand = hand;
    this.place = place;
    this.choices = hand.options.choices();
    this.releases = hand.options.releases();
    choices.forEach(choice -> places.put(choice.duty().id(), places.size()));
    this.apart = new boolean[choices.size()][choices.size()];
    this.times = times();
    this.stated = new boolean[choices.size()];
    for (int at = 0; at < stated.length; at++) {
      Need need = choices.get(at).need();
      stated[at] = Eligibility.isStatedAvailable(situation, hand.options.person(), need.period());
    }
    clauses.forEach(this::learn);
    choices.forEach(this::clash);
    this.stopsByChoice = choices.stream().map(choice -> stops(choice.need().period())).toList();
    this.stopsByRelease = releases.stream().map(release -> stops(release.freed())).toList();
    this.items = new ArrayList<>();
    for (int choice = 0; choice < choices.size(); choice++) {
      items.add(item(choice));
    }
  }

  /// Where a person, needs and sessions stand in the whole problem.
  record Place(int person, Map<Need, Integer> needs, Map<Session, Integer> sessions) {}

  /// By choice, the same number for the same time: to the limits it is the same work.
  private int[] times() {
    Map<Period, Integer> known = new HashMap<>();
    return choices.stream()
        .mapToInt(choice -> known.computeIfAbsent(choice.need().period(), _ -> known.size()))
        .toArray();
  }

  private Set<Integer> stops(Period period) {
    TreeSet<Integer> stopped = new TreeSet<>();
    for (Session session : situation.sessionsNeeding(hand.options.person().id())) {
      Integer at = place.sessions().get(session);
      if (at != null && session.period().overlaps(period)) {
        stopped.add(at);
      }
    }
    return stopped;
  }

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
      all.forEach(choice -> set.set(times[choice]));
      int last = all.stream().mapToInt(choice -> choice).max().orElseThrow();
      never.computeIfAbsent(times[last], _ -> new ArrayList<>()).add(set);
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
        moved(List.of(at), mustGo(at)));
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
    long pay =
        new ExtraPay(hospital.rates(), hospital.zone())
            .sixtieths(person, need.period(), situation.worked(person.id()));
    return new PerAim(
        0,
        (goesOn ? 0.0 : weights.cover())
            + (stated[at] ? 0 : weights.notStated())
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
    return never.getOrDefault(times[taken.getLast().choice()], List.of()).stream()
        .anyMatch(set -> set.stream().allMatch(key::get));
  }

  private BitSet key(List<Item> taken) {
    BitSet key = new BitSet();
    taken.forEach(item -> key.set(times[item.choice()]));
    return key;
  }

  @Override
  public List<Schedule> ways(List<Item> taken) {
    SortedSet<Integer> forced = new TreeSet<>();
    taken.forEach(item -> forced.addAll(mustGo(item.choice())));
    Lawful known = lawful.computeIfAbsent(key(taken), _ -> lawful(taken, forced));
    List<Schedule> ways = new ArrayList<>();
    known.releases.forEach(set -> ways.add(schedule(taken, set, Schedule.Standing.LEGAL)));
    if (!known.isWhole) {
      ways.add(schedule(taken, forced, Schedule.Standing.ASSUMED));
    }
    return ways;
  }

  /// Ways of giving duties up that let a person work at some times.
  private record Lawful(List<Set<Integer>> releases, boolean isWhole) {}

  private Lawful lawful(List<Item> taken, SortedSet<Integer> forced) {
    if (taken.isEmpty()) {
      return new Lawful(List.of(forced), true);
    }
    Giving giving = new Giving(taken.stream().map(item -> choices.get(item.choice())).toList());
    giving.tryWith(forced);
    giving.tryWith(withAsked(forced));
    return new Lawful(List.copyOf(giving.legal), giving.left > 0);
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
    var weights = situation.hospital().weights();
    long minutes = 0;
    int nights = 0;
    double cost = 0;
    double disturbance = (double) weights.release() * given.size();
    List<Integer> chosen = new ArrayList<>();
    for (Item item : taken) {
      chosen.add(item.choice());
      minutes += item.minutes();
      nights += item.nights();
      cost += item.least().cost();
      disturbance += stated[item.choice()] ? 0 : weights.notStated();
      disturbance += taken.stream().anyMatch(before -> goesOn(before, item)) ? 0 : weights.cover();
    }
    double changed = standing == Schedule.Standing.ASSUMED ? 0 : changed(taken, given);
    PerAim values = new PerAim(changed, disturbance, cost, unevenness(minutes, nights));
    return new Schedule(
        place.person(), taken, Set.copyOf(given), moved(chosen, given), values, standing);
  }

  private boolean goesOn(Item before, Item item) {
    return before.end() == item.start()
        && choices
            .get(before.choice())
            .need()
            .post()
            .id()
            .equals(choices.get(item.choice()).need().post().id());
  }

  private double changed(List<Item> taken, Set<Integer> given) {
    if (situation.inHand().amendment().isEmpty()) {
      return 0;
    }
    PersonId person = hand.options.person().id();
    List<Choice> chosen = taken.stream().map(item -> choices.get(item.choice())).toList();
    List<Release> released = given.stream().sorted().map(releases::get).toList();
    Draft draft = Answer.NOBODY.with(person, chosen, released).draft();
    return Changes.isChanged(situation, person, draft) ? 1 : 0;
  }

  private Set<Integer> moved(Collection<Integer> chosen, Collection<Integer> given) {
    Set<Integer> moved = new HashSet<>();
    chosen.forEach(choice -> moved.addAll(stopsByChoice.get(choice)));
    given.forEach(release -> moved.addAll(stopsByRelease.get(release)));
    return Set.copyOf(moved);
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
