package org.safecover.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// Asks the rules about one person's options and turns every breach into a clause.
final class Judge {

  /// Nothing further away than this bears on a rest or a run of duties.
  private static final Duration NEAR = Duration.ofDays(16);

  private final Situation situation;
  private final Options options;
  private final HarmlessPairs harmless;
  private final Map<DutyId, Choice> choiceByDuty;
  private final Map<DutyId, Release> releaseByDuty;

  Judge(Situation situation, Options options, HarmlessPairs harmless) {
    this.situation = situation;
    this.harmless = harmless;
    this.options = options;
    this.choiceByDuty = options.choiceByDuty();
    this.releaseByDuty = options.releaseByDuty();
  }

  /// What holding one choice alone asks for. A clause without a way out makes it impossible. Each
  /// planned duty is asked about by itself first, since what two break together says less.
  List<Clause> alone(Choice choice) {
    Period near = around(choice.need().period());
    List<Duty> duties = new ArrayList<>(List.of(choice.duty()));
    options.fixed().stream().filter(d -> d.period().overlaps(near)).forEach(duties::add);
    List<Duty> planned = new ArrayList<>();
    options.releases().stream()
        .map(Release::duty)
        .filter(d -> d.period().overlaps(near) && !d.period().overlaps(choice.need().period()))
        .forEach(planned::add);
    Set<Clause> clauses = new LinkedHashSet<>(asked(duties, List.of()));
    planned.forEach(duty -> clauses.addAll(together(choice.duty(), duty)));
    do {
      clauses.forEach(c -> c.kept().forEach(release -> planned.remove(release.duty())));
    } while (clauses.addAll(asked(duties, planned)));
    return List.copyOf(clauses);
  }

  private List<Clause> asked(List<Duty> duties, List<Duty> planned) {
    List<Duty> all = new ArrayList<>(duties);
    all.addAll(planned);
    return partly(all).stream().flatMap(breach -> findClause(breach).stream()).toList();
  }

  /// What two duties by themselves may not do together.
  List<Clause> together(Duty first, Duty second) {
    Person person = options.person();
    if (harmless.contains(person, first, second)) {
      return List.of();
    }
    List<Breach> breaches = partly(List.of(first, second));
    if (breaches.isEmpty()) {
      harmless.add(person, first, second);
    }
    return breaches.stream().flatMap(breach -> findClause(breach).stream()).toList();
  }

  /// What a whole schedule breaks.
  List<Breach> breaches(Collection<Choice> chosen, Collection<Release> released) {
    Set<DutyId> gone = new HashSet<>();
    released.forEach(release -> gone.add(release.duty().id()));
    List<Duty> duties = new ArrayList<>(options.fixed());
    options.releases().stream()
        .map(Release::duty)
        .filter(duty -> !gone.contains(duty.id()))
        .forEach(duties::add);
    released.forEach(release -> release.begun().ifPresent(duties::add));
    chosen.forEach(choice -> duties.add(choice.duty()));
    Optional<Period> around =
        Stream.concat(
                chosen.stream().map(choice -> choice.need().period()),
                released.stream().map(release -> release.duty().period()))
            .reduce(Period::hull);
    return around.stream()
        .flatMap(near -> breaches(duties, near).stream())
        .filter(breach -> isOfPlan(breach, gone))
        .toList();
  }

  private List<Breach> breaches(List<Duty> duties, Period near) {
    return situation.limits().breaches(situation.schedule(options.person(), duties), near);
  }

  private boolean isOfPlan(Breach breach, Set<DutyId> gone) {
    return breach.evidence().stream().anyMatch(d -> choiceByDuty.containsKey(d.id()))
        || breach
            .mustBeFree()
            .map(free ->
                options.releases().stream()
                    .map(Release::duty)
                    .anyMatch(d -> gone.contains(d.id()) && d.period().overlaps(free)))
            .orElse(false);
  }

  /// The breach as a clause; absent when no choice of the person's has part in it.
  Optional<Clause> findClause(Breach breach) {
    List<Choice> chosen = new ArrayList<>();
    List<Release> kept = new ArrayList<>();
    for (Duty duty : breach.evidence()) {
      Optional.ofNullable(choiceByDuty.get(duty.id())).ifPresent(chosen::add);
      Optional.ofNullable(releaseByDuty.get(duty.id())).ifPresent(kept::add);
    }
    List<Choice> cureChosen = new ArrayList<>();
    List<Release> cureKept = new ArrayList<>();
    breach.mustBeFree().ifPresent(free -> addCures(free, cureChosen, cureKept));
    return chosen.isEmpty() && cureKept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause(chosen, kept, cureChosen, cureKept));
  }

  private void addCures(Period free, List<Choice> cureChosen, List<Release> cureKept) {
    options.choices().stream()
        .filter(choice -> choice.need().period().overlaps(free))
        .forEach(cureChosen::add);
    options.releases().stream()
        .filter(release -> release.duty().period().overlaps(free))
        .forEach(cureKept::add);
  }

  /// Breaches of a part of a schedule that more work could not cure: averages need the whole.
  private List<Breach> partly(List<Duty> duties) {
    return situation.limits().breaches(situation.schedule(options.person(), duties)).stream()
        .filter(breach -> !(breach.found() instanceof Measure.WeeklyAverage))
        .filter(
            breach -> breach.evidence().stream().anyMatch(d -> choiceByDuty.containsKey(d.id())))
        .toList();
  }

  private static Period around(Period period) {
    return new Period(period.start().minus(NEAR), period.end().plus(NEAR));
  }

  /// Pairs of duties that the rules have found harmless. Whether two duties break a limit by
  /// themselves depends on nothing of a person but the terms that bind, so each kind of pair is
  /// judged once.
  static final class HarmlessPairs {

    private record Terms(
        ContractId contract, Optional<RotaType> rotaType, boolean optOut, StaffGroup group) {}

    private record Shape(Period period, Duration work, Presence presence) {}

    private record Pair(Terms terms, Shape first, Shape second) {}

    private final Set<Pair> harmless = ConcurrentHashMap.newKeySet();

    boolean contains(Person person, Duty first, Duty second) {
      return harmless.contains(pair(person, first, second));
    }

    void add(Person person, Duty first, Duty second) {
      harmless.add(pair(person, first, second));
    }

    private static Pair pair(Person person, Duty first, Duty second) {
      Terms terms =
          new Terms(person.contract(), person.rotaType(), person.optOut(), person.grade().group());
      return new Pair(terms, shape(first), shape(second));
    }

    private static Shape shape(Duty duty) {
      return new Shape(duty.period(), duty.expectedWork(), duty.presence());
    }
  }
}
