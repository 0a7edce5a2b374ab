package org.safecover.report.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.PersonId;

/// A plan's proof of need in words: which stretches and which people carry each argument.
public final class ProofWords {

  private static final int STRETCHES_NAMED = 8;

  private final Plan plan;
  private final PlanWords words;

  public ProofWords(Plan plan, PlanWords words) {
    this.plan = plan;
    this.words = words;
  }

  /// One argument for people to read.
  ///
  /// @param claim what must be held, who could, and what therefore stays open
  /// @param people for each who could hold some of it, how much at most and why not more
  /// @param others why nobody else could
  public record Said(String claim, List<String> people, List<String> others) {

    public Said {
      people = List.copyOf(people);
      others = List.copyOf(others);
    }
  }

  /// What the whole proof shows, and what it does not.
  public String sum() {
    long shown = plan.proof().bound();
    long value =
        plan.levels().stream()
            .filter(level -> level.objective() == Objective.UNCOVERED)
            .mapToLong(Level::value)
            .findFirst()
            .orElse(shown);
    if (value == 0) {
      return "Nothing is left uncovered, so there is nothing to prove.";
    }
    return shown == value
        ? "No plan leaves less than these %,d weighted minutes uncovered, for these reasons."
            .formatted(value)
        : "No plan leaves less than %,d weighted minutes uncovered, for these reasons; why this plan leaves the remaining %,d is not shown."
            .formatted(shown, value - shown);
  }

  /// Every argument that rests on what people could hold, then one for all that nobody could.
  public List<Said> arguments() {
    List<Said> said = new ArrayList<>();
    List<NeedId> nobodys = new ArrayList<>();
    for (Argument argument : plan.proof().arguments()) {
      if (people(argument.reckoning()).isEmpty()) {
        nobodys.addAll(argument.reckoning().needs());
      } else {
        said.add(said(argument));
      }
    }
    if (!nobodys.isEmpty()) {
      said.add(
          new Said(
              (nobodys.size() == 1
                      ? "Nobody who may be asked could hold this stretch, whatever else they did: "
                      : "Nobody who may be asked could hold any of these %d stretches, whatever else they did: "
                          .formatted(nobodys.size()))
                  + stretches(nobodys)
                  + ".",
              List.of(),
              others(Set.copyOf(nobodys), Set.of())));
    }
    return said;
  }

  private Said said(Argument argument) {
    Set<NeedId> needs = argument.reckoning().needs();
    Set<PersonId> people = people(argument.reckoning());
    List<String> each = new ArrayList<>();
    for (PersonId person : people) {
      each.add(
          person + ": " + atMost(argument, person) + holds(person, needs) + why(person, needs));
    }
    return new Said(claim(argument, needs, people), each, others(needs, people));
  }

  private String claim(Argument argument, Set<NeedId> needs, Set<PersonId> people) {
    String who =
        people.size() == 1
            ? "One person could hold any of them"
            : people.size() + " people could hold any of them";
    String each =
        needs.size() == 1
            ? "This stretch must be held: %s."
            : "These " + needs.size() + " stretches must be held: %s.";
    return each.formatted(stretches(needs))
        + " "
        + who
        + cases(argument)
        + " So at least %,d weighted minutes of them stay uncovered, whatever the plan."
            .formatted(argument.bound());
  }

  private static String cases(Argument argument) {
    return switch (argument.reckoning()) {
      case Reckoning.Sum sum ->
          ": each alone at most as said, %s between them."
              .formatted(counted(sum, argument.scale(), total(sum.mosts())));
      case Reckoning.Cases cases ->
          "; %d cases of who holds what are told apart, and in none of them do they cover more."
              .formatted(count(cases));
      case Reckoning.Impossible _ -> ".";
    };
  }

  private static long count(Reckoning reckoning) {
    return reckoning instanceof Reckoning.Cases cases
        ? count(cases.held()) + count(cases.notHeld())
        : 1;
  }

  private static String atMost(Argument argument, PersonId person) {
    return argument.reckoning() instanceof Reckoning.Sum sum
        ? "alone at most " + counted(sum, argument.scale(), sum.mosts().getOrDefault(person, 0L))
        : "could hold some, not all";
  }

  /// A number of stretches where every price is the same, else weighted minutes of price.
  private static String counted(Reckoning.Sum sum, long scale, long amount) {
    long price = sum.prices().values().iterator().next();
    boolean alike = amount % price == 0 && sum.prices().values().stream().allMatch(p -> p == price);
    if (alike) {
      return amount / price + " of the " + sum.prices().size();
    }
    long all = total(sum.prices());
    return String.format(
        Locale.ENGLISH,
        "%s of the %s that the stretches are counted for",
        parts(amount, scale),
        parts(all, scale));
  }

  private static String parts(long amount, long scale) {
    return scale == 1
        ? String.format(Locale.ENGLISH, "%,d", amount)
        : String.format(Locale.ENGLISH, "%,.1f", (double) amount / scale);
  }

  private static long total(Map<?, Long> values) {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }

  /// What the plan has the person hold of these stretches.
  private String holds(PersonId person, Set<NeedId> needs) {
    List<NeedId> held =
        needs.stream()
            .filter(need -> plan.covers().stream().anyMatch(c -> holds(c, person, need)))
            .toList();
    return held.isEmpty() ? "" : "; holds " + stretches(held) + " in this plan";
  }

  private static boolean holds(Cover cover, PersonId person, NeedId need) {
    return cover.person().equals(person)
        && cover.post().equals(need.post())
        && cover.period().contains(need.period());
  }

  /// Why the person cannot hold what stays open beside that.
  private String why(PersonId person, Set<NeedId> needs) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Gap gap : gaps(needs)) {
      gap.exclusions().stream()
          .filter(exclusion -> exclusion.person().equals(person))
          .forEach(exclusion -> reasons.add(words.reason(exclusion.reasons().getFirst())));
    }
    return reasons.isEmpty() ? "" : "; for what stays open: " + String.join("; ", reasons);
  }

  private List<Gap> gaps(Set<NeedId> needs) {
    return plan.gaps().stream()
        .filter(gap ->
            needs.stream()
                .anyMatch(n -> n.post().equals(gap.post()) && gap.period().contains(n.period())))
        .toList();
  }

  /// How many others might have been thought of, by why they cannot.
  private List<String> others(Set<NeedId> needs, Set<PersonId> people) {
    Map<String, Set<PersonId>> byKind = new TreeMap<>();
    for (Gap gap : gaps(needs)) {
      for (Gap.Exclusion exclusion : gap.exclusions()) {
        if (!people.contains(exclusion.person())) {
          byKind
              .computeIfAbsent(kind(exclusion.reasons().getFirst()), _ -> new TreeSet<>())
              .add(exclusion.person());
        }
      }
    }
    return byKind.entrySet().stream()
        .map(kind -> Amounts.count(kind.getValue().size(), "other ", "others ") + kind.getKey())
        .toList();
  }

  private static String kind(Reason reason) {
    return switch (reason) {
      case Reason.LacksCompetency(var competency) -> "without the competency " + competency;
      case Reason.NotInArea() -> "not working in the area";
      case Reason.OnLeave _ -> "on leave";
      case Reason.NotAvailable _ -> "who said: not available";
      case Reason.OwnDuty _ -> "on an emergency duty of their own";
      case Reason.HoldsAnother _ -> "holding another post of the plan";
      case Reason.BreaksLimit(var breach) -> "at a limit, " + breach.rule();
    };
  }

  private static Set<PersonId> people(Reckoning reckoning) {
    return switch (reckoning) {
      case Reckoning.Sum sum -> sum.mosts().keySet();
      case Reckoning.Cases cases -> {
        Set<PersonId> all = new TreeSet<>(people(cases.held()));
        all.addAll(people(cases.notHeld()));
        all.add(cases.person());
        yield all;
      }
      case Reckoning.Impossible(PersonId person) -> Set.of(person);
    };
  }

  private String stretches(Iterable<NeedId> needs) {
    List<String> named = new ArrayList<>();
    int more = 0;
    for (NeedId need : needs) {
      if (named.size() < STRETCHES_NAMED) {
        named.add(words.post(need.post()) + ", " + words.times().period(need.period()));
      } else {
        more++;
      }
    }
    return String.join("; ", named) + (more == 0 ? "" : "; and " + more + " more");
  }
}
