package org.safecover.intake.plan;

import static org.safecover.intake.plan.PlanReader.records;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.yaml.YamlMapping;

/// Reads a gap with everyone who might have held it and why each cannot.
final class GapReader {

  private static final Period STAND_IN = new Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

  /// The reasons a person can have, as written.
  private enum Word {
    BREAKS_LIMIT,
    OWN_DUTY,
    HOLDS_ANOTHER,
    LACKS_COMPETENCY,
    NOT_IN_AREA,
    ON_LEAVE,
    NOT_AVAILABLE
  }

  /// What a measure measures, as written.
  private enum Kind {
    TIME,
    WEEKLY_AVERAGE,
    COUNT,
    FREQUENCY
  }

  private GapReader() {}

  static Optional<Gap> gap(YamlMapping fields) {
    String post = fields.text("post");
    Optional<Period> period = Periods.beside(fields);
    int others = Math.toIntExact(fields.whole("others", 0, Integer.MAX_VALUE));
    List<Gap.Exclusion> exclusions = records(fields, "exclusions", GapReader::exclusion);
    return fields.close()
        ? Optional.of(new Gap(new PostId(post), period.orElseThrow(), exclusions, others))
        : Optional.empty();
  }

  private static Optional<Gap.Exclusion> exclusion(YamlMapping fields) {
    String person = fields.text("person");
    List<Reason> reasons = records(fields, "reasons", GapReader::reason);
    if (reasons.isEmpty() && fields.isSound()) {
      fields.value().problem("no reason", "give at least one reason");
    }
    return fields.close()
        ? Optional.of(new Gap.Exclusion(new PersonId(person), reasons))
        : Optional.empty();
  }

  private static Optional<Reason> reason(YamlMapping fields) {
    Word word = fields.word("reason", Word.class);
    if (!fields.isSound()) {
      return Optional.empty();
    }
    Reason reason =
        switch (word) {
          case BREAKS_LIMIT -> new Reason.BreaksLimit(breach(fields));
          case OWN_DUTY -> new Reason.OwnDuty(new DutyId(fields.text("duty")), period(fields));
          case HOLDS_ANOTHER ->
              new Reason.HoldsAnother(new PostId(fields.text("post")), period(fields));
          case LACKS_COMPETENCY ->
              new Reason.LacksCompetency(new Competency(fields.text("competency")));
          case NOT_IN_AREA -> new Reason.NotInArea();
          case ON_LEAVE -> new Reason.OnLeave(period(fields));
          case NOT_AVAILABLE -> new Reason.NotAvailable(period(fields));
        };
    return fields.close() ? Optional.of(reason) : Optional.empty();
  }

  private static Breach breach(YamlMapping fields) {
    List<Period> mustBeFree = records(fields, "mustBeFree", Periods::only);
    if (mustBeFree.size() > 1) {
      fields.value().problem("several stretches in mustBeFree", "give at most one");
    }
    return new Breach(
        new RuleId(fields.text("rule")),
        new PersonId(fields.text("person")),
        period(fields),
        records(fields, "evidence", GapReader::duty),
        mustBeFree.stream().findFirst(),
        measure(fields.mapping("found")),
        measure(fields.mapping("required")),
        fields.text("clause"));
  }

  private static Period period(YamlMapping fields) {
    return Periods.beside(fields).orElse(STAND_IN);
  }

  private static Measure measure(YamlMapping fields) {
    Kind kind = fields.word("measure", Kind.class);
    if (!fields.isSound()) {
      return new Measure.Time(Duration.ZERO);
    }
    Measure measure =
        switch (kind) {
          case TIME -> new Measure.Time(length(fields, "length"));
          case WEEKLY_AVERAGE ->
              new Measure.WeeklyAverage(length(fields, "total"), positive(fields, "days"));
          case COUNT -> new Measure.Count(fields.whole("number"), fields.text("things"));
          case FREQUENCY ->
              new Measure.Frequency(
                  fields.whole("times"), positive(fields, "of"), fields.text("things"));
        };
    fields.close();
    return measure;
  }

  private static long positive(YamlMapping fields, String key) {
    return fields.whole(key, 1, Long.MAX_VALUE);
  }

  private static Duration length(YamlMapping fields, String key) {
    return fields.exact(key, Duration::parse, "write a length as PT11H or PT7H45M", Duration.ZERO);
  }

  private static Optional<Duty> duty(YamlMapping fields) {
    String id = fields.text("id");
    String person = fields.text("person");
    Optional<Period> period = Periods.beside(fields);
    String area = fields.text("area");
    String role = fields.text("role");
    Service service = fields.word("service", Service.class);
    Presence presence = fields.word("presence", Presence.class);
    Duration expectedWork = length(fields, "expectedWork");
    Origin origin = fields.word("origin", Origin.class);
    if (!fields.close()) {
      return Optional.empty();
    }
    Period time = period.orElseThrow();
    if (expectedWork.isNegative() || expectedWork.compareTo(time.length()) > 0) {
      fields.value().problem("expected work " + expectedWork, "give at most the duty's length");
      return Optional.empty();
    }
    return Optional.of(
        new Duty(
            new DutyId(id),
            new PersonId(person),
            time,
            new AreaId(area),
            new RoleId(role),
            service,
            presence,
            expectedWork,
            origin));
  }
}
