package org.safecover.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.load.LoadedHospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;
import org.safecover.national.aid.AidTables;
import org.safecover.national.aid.MutualAid;
import org.safecover.national.aid.Offer;
import org.safecover.national.plan.PlanKernel;
import org.safecover.national.plan.TrustPlan;
import org.safecover.national.task.Threads;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Trusts;

/// Neighbours lend whom they can spare.
final class AidTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void AID_02_a_hospital_without_anybody_available_is_lent_doctors_who_have_said_they_are()
      throws IOException {
    Trusts trusts = SmallCountry.of(2, folder).trusts();
    say(folder.resolve("t0"), "not-available");
    say(folder.resolve("t1"), "available");
    Threads threads = new Threads(2);
    Findings<TrustPlan> plans =
        Findings.of(
            trusts.country().trusts(),
            threads.run(
                new PlanKernel(SmallCountry.ACTION, Duration.ofMinutes(1)),
                trusts.tasks(1),
                (_, _) -> {}));

    List<Offer> lent =
        new MutualAid(trusts, plans, 30).proposals(SmallCountry.ACTION, threads, (_, _) -> {});

    assertThat(lent).isNotEmpty().allMatch(offer -> offer.lender().equals("t1"));
    assertThat(lent.stream().map(Offer::person)).doesNotHaveDuplicates();
    assertThat(lent).noneMatch(offer -> isBusy(offer, plans));
    AidTables tables = new AidTables(lent);
    assertThat(tables.aid().text()).doesNotContain(lent.getFirst().person() + ",");
    assertThat(tables.lenders()).singleElement().matches(own -> own.name().equals("t1"));
    assertThat(
            new MutualAid(trusts, plans, 29).proposals(SmallCountry.ACTION, threads, (_, _) -> {}))
        .isEmpty();
  }

  /// Whether a doctor works at home while away or within the way of it, by rota or by plan.
  private boolean isBusy(Offer offer, Findings<TrustPlan> plans) {
    Duration way = Duration.ofMinutes(offer.asked().minutes());
    Period away =
        new Period(offer.asked().gap().start().minus(way), offer.asked().gap().end().plus(way));
    TrustPlan plan = Objects.requireNonNull(plans.results().get(offer.lender()));
    List<String> released = plan.releases().stream().map(TrustPlan.Freed::duty).toList();
    Stream<Period> rota =
        LoadedHospital.read(folder.resolve(offer.lender())).hospital().duties().stream()
            .filter(duty -> duty.person().text().equals(offer.person()))
            .filter(duty -> !released.contains(duty.id().text()))
            .map(Duty::period);
    Stream<Period> covers =
        plan.covers().stream()
            .filter(cover -> cover.person().equals(offer.person()))
            .map(cover -> new Period(cover.start(), cover.end()));
    return Stream.concat(rota, covers).anyMatch(away::overlaps);
  }

  private static void say(Path hospital, String word) throws IOException {
    String rows =
        Files.readAllLines(hospital.resolve("people.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .map(person -> person + ",2026-10-20,2026-10-30," + word)
            .collect(Collectors.joining("\n"));
    Files.writeString(
        hospital.resolve("availability.csv"), "person,from,to,availability\n" + rows + "\n");
  }
}
