package org.safecover.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Release;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// A plan of the example hospital for a full withdrawal, made by taking people in turn: enough to
/// show, though it keeps no limit.
public record ExamplePlan(Situation situation, Plan plan) {

  public static ExamplePlan fullWithdrawal() {
    Hospital hospital =
        facts(
            HospitalFolder.read(
                Path.of(System.getProperty("project.root"), "examples/cpft-january-2016")));
    Limits limits = Limits.of(parameters());
    Action action =
        hospital.actions().stream()
            .filter(a -> a.id().text().equals("2016-01-12-full"))
            .findFirst()
            .orElseThrow();
    Situation situation = Situation.of(hospital, limits, action.id(), action.latest());
    return new ExamplePlan(situation, plan(situation));
  }

  /// The figures that come with the product.
  public static Parameters parameters() {
    return facts(ParameterFiles.read(ParameterTexts.all()));
  }

  private static Plan plan(Situation situation) {
    List<Cover> covers = new ArrayList<>();
    List<Release> releases = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Person> pool = situation.pool();
    for (Need need : situation.needs()) {
      if (covers.size() == pool.size() || gaps.size() < covers.size() / 5) {
        gaps.add(new Gap(need.post().id(), need.period(), List.of(), pool.size()));
        continue;
      }
      Person person = pool.get(covers.size());
      covers.add(new Cover(person.id(), need.post().id(), need.period()));
      for (Duty duty : situation.releasable(person.id())) {
        if (duty.period().overlaps(need.period())) {
          releases.add(new Release(person.id(), duty.id(), duty.period()));
        }
      }
    }
    return new Plan(
        situation.hospital().odsCode(),
        situation.action().id(),
        situation.version(),
        1,
        situation.posts(),
        situation.held(),
        covers,
        releases,
        List.of(),
        gaps,
        List.of(),
        Proof.NONE);
  }

  private static <T> T facts(Intake<T> intake) {
    return switch (intake) {
      case Intake.Facts<T> facts -> facts.value();
      case Intake.Unusable<T> unusable -> throw new AssertionError(unusable.problems().toString());
    };
  }
}
