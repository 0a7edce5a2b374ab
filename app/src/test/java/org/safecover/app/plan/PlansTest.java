package org.safecover.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;
import static org.safecover.app.Staff.BEN;
import static org.safecover.app.Staff.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.access.ReadLog;
import org.safecover.app.database.Database;
import org.safecover.app.document.Digests;
import org.safecover.app.extract.Extract;
import org.safecover.app.extract.Extracts;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.plan.Saving.Refused;
import org.safecover.app.plan.Saving.Saved;
import org.safecover.app.plan.Saving.Stale;
import org.safecover.domain.cover.Amendment.Lock;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;

/// Two people at work on the plans of one trust.
class PlansTest {

  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());
  private static final Plans PLANS = new Plans(DATABASE);
  private static final Extracts EXTRACTS = new Extracts(DATABASE);
  private static final Viewer PATEL = Viewer.doctor(Offers.PATEL, Offers.TRUST);
  private static final Viewer OKORO = Viewer.doctor(Offers.OKORO, Offers.TRUST);
  private static final Lock LOCK = new Lock(Offers.PATEL, new PostId("night-1/2016-01-12"));

  @BeforeAll
  static void a_hospital() {
    new Hospitals(DATABASE).upload(AMINA, Staff.hospital("St Elsewhere"));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static Draft draft(String text) {
    return new Draft(text, 1, List.of(LOCK));
  }

  private static PlanVersion saved(Saving saving) {
    return ((Saved) saving).version();
  }

  private static PlanKey published(String key) {
    PlanKey plan = new PlanKey(key);
    PLANS.save(AMINA, plan, Known.version(0), draft("{\"plan\":1}"));
    PLANS.publish(
        AMINA,
        plan,
        Known.version(1),
        new TreeMap<>(Map.of(Offers.PATEL, "patel's night", Offers.OKORO, "okoro's day")));
    return plan;
  }

  @Test
  void PLAN_01_a_plan_is_kept_in_versions_with_its_locks_and_its_hash() {
    PlanKey plan = new PlanKey("one");

    PlanVersion version = saved(PLANS.save(AMINA, plan, Known.version(0), draft("{}")));

    assertThat(version.document()).isEqualTo(Digests.of("{}"));
    assertThat(version.locks()).containsExactly(LOCK);
    assertThat(PLANS.versions(BEN, plan)).containsExactly(version);
    assertThat(PLANS.latest(BEN)).contains(version);
    assertThat(PLANS.findText(BEN, plan, 1)).contains("{}");
    assertThat(new ReadLog(DATABASE).last(Offers.TRUST, 1))
        .extracting(ReadLog.Line::what)
        .containsExactly("plan one version 1");
  }

  @Tag("HAZARD-10")
  @Test
  void PLAN_02_who_saves_second_is_told_what_changed_and_by_whom_and_overwrites_nothing() {
    PlanKey plan = new PlanKey("two");
    PLANS.save(AMINA, plan, Known.version(0), draft("{\"a\":1}"));
    PlanVersion first = saved(PLANS.save(AMINA, plan, Known.version(1), draft("{\"a\":2}")));

    Saving second = PLANS.save(BEN, plan, Known.version(1), draft("{\"a\":3}"));

    assertThat(second).isEqualTo(new Stale(List.of(first)));
    assertThat(((Stale) second).since()).extracting(PlanVersion::by).containsExactly("amina");
    assertThat(PLANS.findText(BEN, plan, 2)).contains("{\"a\":2}");
    assertThat(PLANS.versions(BEN, plan)).hasSize(2);
  }

  @Tag("HAZARD-10")
  @Test
  void PLAN_03_of_many_who_save_at_once_one_does() throws Exception {
    PlanKey plan = new PlanKey("three");
    List<Callable<Saving>> savings =
        IntStream.range(0, 12)
            .<Callable<Saving>>mapToObj(
                i -> () -> PLANS.save(AMINA, plan, Known.version(0), draft("{\"a\":" + i + "}")))
            .toList();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(savings).stream().map(Future::resultNow))
          .hasAtLeastOneElementOfType(Saved.class)
          .filteredOn(Stale.class::isInstance)
          .hasSize(11);
    }
    assertThat(PLANS.versions(AMINA, plan)).hasSize(1);
  }

  @Test
  void PLAN_04_a_doctor_sees_their_part_once_the_plan_is_published_and_nobody_elses() {
    PlanKey plan = new PlanKey("four");
    PLANS.save(AMINA, plan, Known.version(0), draft("{}"));
    assertThat(part(PATEL, plan)).isEmpty();

    published("four-b");

    assertThat(part(PATEL, new PlanKey("four-b")))
        .flatMap(Extract::content)
        .contains("patel's night");
    assertThat(part(OKORO, new PlanKey("four-b")))
        .flatMap(Extract::content)
        .contains("okoro's day");
    assertThat(part(Viewer.doctor(new PersonId("nobody"), Offers.TRUST), plan)).isEmpty();
    assertThat(part(Viewer.doctor(Offers.PATEL, Staff.OTHER_TRUST), plan)).isEmpty();
  }

  private static Optional<Extract> part(Viewer doctor, PlanKey plan) {
    return EXTRACTS.latest(doctor).stream()
        .filter(extract -> extract.matter().equals(Plans.matter(plan)))
        .findFirst();
  }

  @Tag("HAZARD-11")
  @Test
  void PLAN_05_after_publication_every_change_needs_a_reason() {
    PlanKey plan = published("five");
    Refused wanted =
        new Refused("The plan was published; doctors rely on it.", "Say why it is changed.");

    assertThat(PLANS.save(BEN, plan, Known.version(2), draft("{\"b\":1}"))).isEqualTo(wanted);
    assertThat(PLANS.withdraw(BEN, plan, Known.version(2).because("  "))).isEqualTo(wanted);
    PlanVersion changed =
        saved(PLANS.save(BEN, plan, Known.version(2).because("Dr X is ill"), draft("{\"b\":1}")));

    assertThat(changed.reason()).contains("Dr X is ill");
    assertThat(PLANS.publish(BEN, plan, Known.version(3), new TreeMap<>())).isEqualTo(wanted);
  }

  @Tag("HAZARD-12")
  @Test
  void PLAN_06_a_draft_of_a_published_plan_changes_nothing_for_doctors_until_it_is_published() {
    PlanKey plan = published("six");
    PLANS.save(BEN, plan, Known.version(2).because("more came"), draft("{\"c\":1}"));

    assertThat(part(PATEL, plan).orElseThrow().version()).isEqualTo(1);
    PLANS.publish(
        BEN,
        plan,
        Known.version(3).because("more came"),
        new TreeMap<>(Map.of(Offers.PATEL, "patel's other night")));

    assertThat(part(PATEL, plan).orElseThrow().content()).contains("patel's other night");
    assertThat(part(OKORO, plan).orElseThrow())
        .isEqualTo(new Extract("plan six", 2, Optional.empty(), Offers.MORNING));
  }

  @Test
  void PLAN_07_what_is_the_same_for_a_doctor_is_no_new_version_for_them() {
    PlanKey plan = published("seven");
    PLANS.save(BEN, plan, Known.version(2).because("a session moved"), draft("{\"d\":1}"));
    PLANS.publish(
        BEN,
        plan,
        Known.version(3).because("a session moved"),
        new TreeMap<>(Map.of(Offers.PATEL, "patel's night", Offers.OKORO, "okoro's late")));

    assertThat(part(PATEL, plan).orElseThrow().version()).isEqualTo(1);
    assertThat(part(OKORO, plan).orElseThrow().version()).isEqualTo(2);
  }

  @Tag("HAZARD-13")
  @Test
  void PLAN_08_a_plan_that_is_withdrawn_is_taken_back_from_every_doctor_once() {
    PlanKey plan = published("eight");
    Known known = Known.version(2).because("the action is suspended");

    assertThat(saved(PLANS.withdraw(AMINA, plan, known)).state()).isEqualTo(PlanState.WITHDRAWN);
    assertThat(part(PATEL, plan).orElseThrow().content()).isEmpty();
    assertThat(PLANS.withdraw(AMINA, plan, Known.version(3).because("again")))
        .isInstanceOf(Refused.class);
    assertThat(PLANS.publish(AMINA, plan, Known.version(3).because("again"), new TreeMap<>()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void PLAN_09_staff_of_another_trust_see_no_plan_and_no_text() {
    PlanKey plan = published("nine");

    assertThat(PLANS.latest(STRANGER)).isEmpty();
    assertThat(PLANS.versions(STRANGER, plan)).isEmpty();
    assertThat(PLANS.findText(STRANGER, plan, 1)).isEmpty();
  }

  @Test
  void PLAN_10_a_plan_is_for_a_version_of_the_hospital_that_there_is() {
    assertThat(
            PLANS.save(AMINA, new PlanKey("ten"), Known.version(0), new Draft("{}", 7, List.of())))
        .isInstanceOf(Refused.class);
    assertThat(PLANS.publish(AMINA, new PlanKey("ten"), Known.version(0), new TreeMap<>()))
        .isInstanceOf(Refused.class);
    assertThat(PLANS.save(AMINA, new PlanKey("ten"), Known.version(4), draft("{}")))
        .isInstanceOf(Refused.class);
  }
}
