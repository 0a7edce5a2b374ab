package org.safecover.report.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.cover.Release;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Plans that make no sense but say everything a plan can say.
final class InventedPlans {

  private static final Instant START = Instant.parse("2016-01-12T08:00:00Z");

  private final RandomGenerator random;
  private final List<PostRule> rules = new ArrayList<>();

  InventedPlans(RandomGenerator random) {
    this.random = random;
  }

  Plan plan(int size) {
    rules.clear();
    rules.addAll(list(3, this::rule));
    return new Plan(
        "R" + random.nextInt(100, 999),
        new ActionId(text()),
        version(),
        random.nextLong(),
        list(size, () -> new Post(post(), pick(rules), period())),
        list(size, () -> new Held(person(), post(), period())),
        list(size, () -> new Cover(person(), post(), period())),
        list(size, () -> new Release(person(), new DutyId(text()), period())),
        list(size, this::moved),
        list(size, this::gap),
        Stream.of(Objective.values()).map(this::level).toList(),
        new Proof(list(size, this::argument)));
  }

  private Version version() {
    Period first = period();
    Period second =
        new Period(first.end().plusSeconds(60), first.end().plusSeconds(random.nextInt(61, 999)));
    return new Version(
        LocalDate.parse("2016-01-04").plusDays(random.nextInt(9)),
        pick(Status.values()),
        pick(Withdrawal.values()),
        random.nextBoolean() ? List.of(first) : List.of(first, second),
        text(),
        new Certainty(
            pick(Confidence.values()),
            pick(Certainty.Dating.values()),
            random.nextBoolean() ? Optional.empty() : Optional.of(text())));
  }

  private PostRule rule() {
    return new PostRule(
        new PostRuleId("rule-" + rules.size() + random.nextLong()),
        new AreaId(text()),
        new RoleId(text()),
        Set.copyOf(list(3, () -> new Competency(text()))),
        EnumSet.of(DayOfWeek.MONDAY, pick(DayOfWeek.values())),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        random.nextInt(1, 9),
        pick(Service.values()),
        random.nextInt(1, 9),
        pick(Origin.values()));
  }

  private MovedSession moved() {
    return new MovedSession(
        new SessionId(text()),
        pick(MovedSession.Cause.values()),
        random.nextInt(40),
        pick(Priority.values()));
  }

  private Gap gap() {
    return new Gap(
        post(),
        period(),
        list(4, () -> new Gap.Exclusion(person(), more(this::reason))),
        random.nextInt(50));
  }

  private List<Reason> more(Supplier<Reason> reasons) {
    return Stream.concat(Stream.of(reasons.get()), list(2, reasons).stream()).toList();
  }

  private Reason reason() {
    return switch (random.nextInt(7)) {
      case 0 -> new Reason.OwnDuty(new DutyId(text()), period());
      case 1 -> new Reason.HoldsAnother(post(), period());
      case 2 -> new Reason.LacksCompetency(new Competency(text()));
      case 3 -> new Reason.NotInArea();
      case 4 -> new Reason.OnLeave(period());
      case 5 -> new Reason.NotAvailable(period());
      default -> new Reason.BreaksLimit(breach());
    };
  }

  private Breach breach() {
    return new Breach(
        new RuleId(text()),
        person(),
        period(),
        list(3, this::duty),
        random.nextBoolean() ? Optional.empty() : Optional.of(period()),
        measure(),
        measure(),
        text());
  }

  private Measure measure() {
    Duration length = Duration.ofSeconds(random.nextInt(999_999));
    return switch (random.nextInt(4)) {
      case 0 -> new Measure.Time(length);
      case 1 -> new Measure.WeeklyAverage(length, random.nextInt(1, 400));
      case 2 -> new Measure.Count(random.nextInt(9), text());
      default -> new Measure.Frequency(random.nextInt(9), random.nextInt(1, 9), text());
    };
  }

  private Duty duty() {
    Period period = period();
    return new Duty(
        new DutyId(text()),
        person(),
        period,
        new AreaId(text()),
        new RoleId(text()),
        pick(Service.values()),
        pick(Presence.values()),
        random.nextBoolean() ? period.length() : period.length().dividedBy(2),
        pick(Origin.values()));
  }

  private Level level(Objective objective) {
    long value = random.nextInt(1_000_000);
    return new Level(objective, value, random.nextBoolean() ? value : value - random.nextInt(99));
  }

  private Argument argument() {
    return new Argument(
        random.nextInt(1, 99), reckoning(random.nextInt(3)), random.nextInt(1, 99_999));
  }

  private Reckoning reckoning(int depth) {
    if (depth > 0) {
      return new Reckoning.Cases(
          person(), new NeedId(post(), period()), reckoning(depth - 1), reckoning(depth - 1));
    }
    if (random.nextInt(4) == 0) {
      return new Reckoning.Impossible(person());
    }
    SortedMap<NeedId, Long> prices = new TreeMap<>();
    list(3, () -> new NeedId(post(), period())).forEach(n -> prices.put(n, random.nextLong(1, 99)));
    SortedMap<PersonId, Long> mosts = new TreeMap<>();
    list(3, this::person).forEach(person -> mosts.put(person, random.nextLong(1, 99)));
    return Reckoning.Sum.of(prices, mosts);
  }

  private PersonId person() {
    return new PersonId(text());
  }

  private PostId post() {
    return new PostId(text());
  }

  private Period period() {
    Instant start = START.plusSeconds(random.nextInt(900_000));
    return new Period(start, start.plusSeconds(random.nextInt(1, 90_000)));
  }

  private String text() {
    List<String> parts =
        List.of(
            "ward", " 7", "é", "\"", "\\", "'", ": ", "#", "\n", "\t", "😀", "- ", "{", "</b>",
            "=1");
    StringBuilder text = new StringBuilder("x");
    random.ints(random.nextInt(4), 0, parts.size()).mapToObj(parts::get).forEach(text::append);
    return text.append(random.nextInt(999)).toString();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    int size = 1 + random.nextInt(most);
    return Stream.generate(item).limit(size).toList();
  }
}
