package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Promise;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.ProofCheck;
import org.safecover.rules.limits.Limits;

/// Proofs of need that somebody has changed.
class ProofTest {

  private static final int CORRUPTIONS = 500;
  private static final Limits LIMITS = ReadLimits.all();

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_160_112);

  @Test
  void PLAN_PROOF_five_hundred_changed_prices_people_mosts_needs_and_figures_are_all_found() {
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (long seed = 1; tried < CORRUPTIONS; seed++) {
      Hospital hospital = TinyHospital.of(seed);
      Situation situation = situation(hospital);
      int needs = situation.needs().size();
      if (needs == 0 || needs > 12) {
        continue;
      }
      Plan plan = planned(hospital, seed);
      for (int i = 0; i < 8 && !plan.proof().arguments().isEmpty(); i++) {
        Plan changed = plan.provenBy(corrupted(plan.proof()));
        tried++;
        if (ProofCheck.faults(situation, changed).stream()
            .noneMatch(fault -> fault.promise() == Promise.PROOF)) {
          missed.add("seed " + seed + ": " + plan.proof() + " became " + changed.proof());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private Proof corrupted(Proof proof) {
    List<Argument> arguments = new ArrayList<>(proof.arguments());
    int at = random.nextInt(arguments.size());
    Argument argument = arguments.get(at);
    arguments.set(
        at,
        random.nextInt(6) == 0
            ? new Argument(argument.scale(), argument.reckoning(), moved(argument.bound()))
            : new Argument(argument.scale(), corrupted(argument.reckoning()), argument.bound()));
    return new Proof(arguments);
  }

  private Reckoning corrupted(Reckoning reckoning) {
    return switch (reckoning) {
      case Reckoning.Sum sum -> corrupted(sum);
      case Reckoning.Cases cases ->
          cases.held() instanceof Reckoning.Sum
              ? new Reckoning.Cases(
                  cases.person(), cases.need(), corrupted(cases.held()), cases.notHeld())
              : new Reckoning.Cases(
                  cases.person(), cases.need(), cases.held(), corrupted(cases.notHeld()));
      case Reckoning.Impossible _ -> new Reckoning.Impossible(new PersonId("P1"));
    };
  }

  private Reckoning corrupted(Reckoning.Sum sum) {
    SortedMap<NeedId, Long> prices = new TreeMap<>(sum.prices());
    SortedMap<PersonId, Long> mosts = new TreeMap<>(sum.mosts());
    NeedId need = pick(prices);
    switch (random.nextInt(mosts.isEmpty() ? 4 : 7)) {
      case 0 -> prices.computeIfPresent(need, (_, price) -> moved(price));
      case 1 -> prices.put(later(need), prices.remove(need));
      case 2 -> prices.put(new NeedId(new PostId("no/such"), need.period()), prices.remove(need));
      case 3 -> {
        return new Reckoning.Sum(prices, mosts, moved(sum.shown()));
      }
      case 4 -> mosts.computeIfPresent(pick(mosts), (_, most) -> moved(most));
      case 5 -> mosts.remove(pick(mosts));
      default -> mosts.put(new PersonId("P9"), mosts.remove(pick(mosts)));
    }
    return new Reckoning.Sum(prices, mosts, sum.shown());
  }

  private <K> K pick(SortedMap<K, Long> values) {
    return values.keySet().stream().skip(random.nextInt(values.size())).findFirst().orElseThrow();
  }

  private long moved(long number) {
    long by = random.nextInt(1, 60);
    return random.nextBoolean() && number > by ? number - by : number + by;
  }

  private static NeedId later(NeedId need) {
    Period period = need.period();
    return new NeedId(
        need.post(), new Period(period.start(), period.end().plus(Duration.ofMinutes(1))));
  }

  private static Plan planned(Hospital hospital, long seed) {
    PlanRequest request =
        new PlanRequest(
            TinyHospital.ACTION,
            hospital.actions().getFirst().latest(),
            Duration.ofMinutes(5),
            seed);
    return new Planner(hospital, LIMITS).plan(request, PlanProgress.SILENT);
  }

  private static Situation situation(Hospital hospital) {
    return Situation.of(
        hospital, LIMITS, TinyHospital.ACTION, hospital.actions().getFirst().latest());
  }
}
