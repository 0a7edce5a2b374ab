package org.safecover.national.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.country.Road;
import org.safecover.domain.country.Trust;
import org.safecover.national.plan.TrustPlan;
import org.safecover.national.plan.TrustPlan.Open;
import org.safecover.national.task.Outcome;
import org.safecover.national.task.Runner;
import org.safecover.national.task.Task;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Trusts;

/// What neighbours could lend each other after every trust has planned for itself.
///
/// @param longest way that is asked of anybody, in minutes
public record MutualAid(Trusts trusts, Findings<TrustPlan> plans, int longest) {

  /// @param action its id
  /// @return the proposals, in order of trust and gap
  public List<Offer> proposals(String action, Runner runner, Runner.Progress progress) {
    List<Offer> offers = new ArrayList<>();
    for (Outcome<Offers> outcome : runner.run(new AidKernel(action), tasks(), progress)) {
      switch (outcome) {
        case Outcome.Done<Offers>(_, Offers found) -> offers.addAll(found.all());
        case Outcome.Broken<Offers>(String id, _) ->
            throw new IllegalStateException("Trust " + id + " was read before and cannot be now.");
      }
    }
    return Lending.best(offers);
  }

  private List<Task<Lender>> tasks() {
    SortedMap<String, List<Asked>> asked = new TreeMap<>();
    for (Road road : trusts.country().roads()) {
      if (road.minutes() <= longest) {
        ask(road.from().text(), road.to().text(), road.minutes(), asked);
        ask(road.to().text(), road.from().text(), road.minutes(), asked);
      }
    }
    List<Task<Lender>> tasks = new ArrayList<>();
    for (Trust trust : trusts.country().trusts()) {
      List<Asked> gaps = asked.getOrDefault(trust.id().text(), List.of());
      if (!gaps.isEmpty()) {
        plans
            .find(trust)
            .map(plan -> new Lender(trusts.input(trust), plan, gaps))
            .ifPresent(lender -> tasks.add(Task.of(trust.id().text(), 0, lender)));
      }
    }
    return tasks;
  }

  private void ask(String lender, String trust, int minutes, SortedMap<String, List<Asked>> asked) {
    TrustPlan plan = plans.results().get(trust);
    List<Open> gaps = plan == null ? List.of() : plan.gaps();
    for (int number = 0; number < gaps.size(); number++) {
      asked
          .computeIfAbsent(lender, _ -> new ArrayList<>())
          .add(new Asked(trust, number, gaps.get(number), minutes));
    }
  }
}
