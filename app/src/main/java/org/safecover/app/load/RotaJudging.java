package org.safecover.app.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.intake.HospitalFolder;
import org.safecover.report.check.PersonFindings;
import org.safecover.report.check.RotaFindings;
import org.safecover.report.check.RotaFindings.Basis;
import org.safecover.report.check.RotaFindings.JudgedRule;
import org.safecover.rules.limits.Judgement;
import org.safecover.rules.limits.Limit;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.limits.RotaCheck;
import org.safecover.rules.limits.RotaCheck.LimitResult;
import org.safecover.rules.limits.RotaCheck.PersonResult;

/// Whom to judge, and by which limits.
public record RotaJudging(
    Optional<String> contract, Optional<LocalDate> asAt, Optional<String> person) {

  /// @throws UnusableInput when the hospital, the contract or the person is unusable or unknown
  public RotaFindings judge(Path folder) {
    CompletableFuture<Parameters> figures = CompletableFuture.supplyAsync(Figures::read);
    Hospital hospital = Loading.facts(HospitalFolder.read(folder));
    Contracts.requireKnown(hospital);
    Optional<ContractId> judgedBy = contract.map(Contracts::known);
    Limits limits = Figures.limits(figures.join(), asAt);
    Map<RuleId, JudgedRule> rules = new TreeMap<>();
    NotJudged notJudged = new NotJudged();
    List<PersonFindings> people = new ArrayList<>();
    for (Person one : judged(hospital)) {
      PersonResult result =
          judgedBy
              .map(id -> RotaCheck.check(hospital, limits, one, id))
              .orElseGet(() -> RotaCheck.check(hospital, limits, one));
      for (LimitResult judged : result.limits()) {
        Limit limit = judged.limit();
        rules.put(limit.id(), new JudgedRule(limit.id(), limit.title(), limit.clause()));
      }
      people.add(findings(result, notJudged));
    }
    return new RotaFindings(
        hospital, new Basis(asAt, judgedBy), List.copyOf(rules.values()), notJudged.rows(), people);
  }

  private static PersonFindings findings(PersonResult result, NotJudged notJudged) {
    List<Breach> breaches = new ArrayList<>();
    List<NearMiss> nearest = new ArrayList<>();
    for (LimitResult judged : result.limits()) {
      Judgement judgement = judged.judgement();
      breaches.addAll(judgement.breaches());
      judgement.nearest().ifPresent(nearest::add);
      judgement.notJudged().ifPresent(why -> notJudged.add(judged.limit().id(), why));
    }
    return new PersonFindings(result.person(), breaches, nearest);
  }

  private List<Person> judged(Hospital hospital) {
    if (person.isEmpty()) {
      return hospital.people();
    }
    List<Person> named =
        hospital.people().stream().filter(p -> p.id().text().equals(person.get().strip())).toList();
    if (named.isEmpty()) {
      throw UnusableInput.saying(
          "Nobody here has the id '" + person.get() + "'.",
          "Known: "
              + hospital.people().stream()
                  .map(p -> p.id().text())
                  .collect(Collectors.joining(", ")));
    }
    return named;
  }
}
