package org.safecover.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safecover.app.access.StaffAct;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.Draft;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Plans;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.report.plan.PlanJson;

/// A published plan of one night with two covers and a gap, put on a site.
final class OneNight {

  static final String POST = "night-1/2016-01-12";
  static final String DAY_POST = "day-1/2016-01-13";
  static final String OPEN_POST = "night-2/2016-01-12";
  private static final ActionId ACTION = new ActionId("2016-01-12");

  private OneNight() {}

  /// The night of c-patel and the day of b-okoro.
  static void publishOn(Site site) {
    StaffAct act = new StaffAct(new TrustCode("RXK"), "coordinator", site.clock.instant());
    new Hospitals(site.database).upload(act, files());
    Plans plans = new Plans(site.database);
    PlanKey key = new PlanKey("january");
    plans.save(act, key, Known.version(0), new Draft(text(), 1, List.of()));
    plans.publish(
        act,
        key,
        Known.version(1),
        new TreeMap<>(
            Map.of(
                new PersonId("c-patel"),
                "cover\tnight-1\t2016-01-12T21:00:00Z\t2016-01-13T09:00:00Z\tregistrar, ED\tED\n"
                    + "duty\td-1\t2016-01-14T08:00:00Z\t2016-01-14T18:00:00Z\tregistrar\tED\n")));
  }

  private static HospitalFiles files() {
    byte[] content = "name: St Elsewhere\n".getBytes(StandardCharsets.UTF_8);
    return ((HospitalFiles.Offered.Good)
            HospitalFiles.of(List.of(new HospitalFile("hospital.yaml", content))))
        .files();
  }

  static String text() {
    Period night = period("2016-01-12T21:00:00Z", "2016-01-13T09:00:00Z");
    Period day = period("2016-01-13T09:00:00Z", "2016-01-13T17:00:00Z");
    Plan plan =
        new Plan(
            "RXK",
            ACTION,
            new Version(
                LocalDate.parse("2016-01-04"),
                Status.HELD,
                Withdrawal.EMERGENCY_CARE_ONLY,
                List.of(period("2016-01-12T08:00:00Z", "2016-01-13T08:00:00Z")),
                "the announcement"),
            1,
            List.of(
                post(POST, "night-1", night),
                post(DAY_POST, "day-1", day),
                post(OPEN_POST, "night-2", night)),
            List.of(),
            List.of(
                new Cover(new PersonId("c-patel"), new PostId(POST), night),
                new Cover(new PersonId("b-okoro"), new PostId(DAY_POST), day)),
            List.of(),
            List.of(),
            List.of(new Gap(new PostId(OPEN_POST), night, List.of(), 0)),
            List.of(),
            Proof.NONE);
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    return text.toString();
  }

  private static Post post(String id, String rule, Period period) {
    PostRule of =
        new PostRule(
            new PostRuleId(rule),
            new AreaId("ED"),
            new RoleId("registrar"),
            Set.of(),
            Set.of(DayOfWeek.values()),
            LocalTime.of(9, 0),
            LocalTime.of(21, 0),
            1,
            Service.EMERGENCY,
            3,
            Origin.PUBLISHED);
    return new Post(new PostId(id), of, period);
  }

  private static Period period(String start, String end) {
    return new Period(Instant.parse(start), Instant.parse(end));
  }
}
