package org.safecover.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;

/// One hospital's plan in words: its verdict, its posts, and why somebody cannot hold one.
public final class PlanWords {

  private static final int GAPS_IN_VERDICT = 3;
  private static final BigDecimal COST_UNITS_PER_POUND = BigDecimal.valueOf(6_000);

  private final TimeWords times;
  private final LimitWords limits;
  private final Plan plan;
  private final Map<AreaId, Area> areas = new HashMap<>();
  private final Map<DutyId, Duty> duties = new HashMap<>();
  private final Map<PostId, Post> posts = new HashMap<>();

  public PlanWords(Hospital hospital, Plan plan) {
    this.plan = plan;
    times = new TimeWords(hospital.zone());
    limits = new LimitWords(times);
    hospital.areas().forEach(area -> areas.put(area.id(), area));
    hospital.duties().forEach(duty -> duties.put(duty.id(), duty));
    plan.posts().forEach(post -> posts.put(post.id(), post));
  }

  public TimeWords times() {
    return times;
  }

  /// `Every emergency post is held.`, or how many gaps there are and the first of them.
  public String verdict() {
    if (plan.gaps().isEmpty()) {
      return "Every emergency post is held.";
    }
    List<String> first =
        plan.gaps().stream().sorted().limit(GAPS_IN_VERDICT).map(this::gap).toList();
    int further = plan.gaps().size() - first.size();
    return Amounts.count(plan.gaps().size(), "gap", "gaps")
        + ": "
        + String.join("; ", first)
        + (further == 0 ? "." : "; and " + further + " more.");
  }

  /// `registrar, Acute Medicine, Tue 12 Jan 2016 20:00 – Wed 13 Jan 08:00 (12 h)`.
  public String gap(Gap gap) {
    return "%s, %s (%s)"
        .formatted(
            post(gap.post()), times.period(gap.period()), Amounts.length(gap.period().length()));
  }

  /// `registrar, Acute Medicine`; the id alone when the plan has no such post.
  public String post(PostId id) {
    Post post = posts.get(id);
    return post == null ? id.text() : post.rule().role() + ", " + area(post.rule().area());
  }

  /// What a post asks of its holder: `competencies airway and paediatrics; criticality 3`.
  public String needs(PostId id) {
    Post post = posts.get(id);
    if (post == null) {
      return "";
    }
    List<String> competencies = post.rule().competencies().stream().map(Object::toString).toList();
    String asked =
        competencies.isEmpty() ? "no competency asked" : "asks for " + Amounts.list(competencies);
    return asked + "; criticality " + post.rule().criticality();
  }

  /// `FW-014, consultant, anaesthetics`.
  public static String person(Person person) {
    return person.id() + ", " + person.grade().text() + ", " + person.specialty();
  }

  public String area(AreaId id) {
    Area area = areas.get(id);
    return area == null ? id.text() : area.name();
  }

  /// `planned duty, theatre list, Theatres, Wed 13 Jan 2016 08:00 – 18:00`.
  public String duty(Duty duty) {
    return "%s%s, %s, %s, %s"
        .formatted(
            duty.service() == Service.EMERGENCY ? "emergency duty" : "planned duty",
            duty.isOnCall() ? " on call" : "",
            duty.role(),
            area(duty.area()),
            times.period(duty.period()));
  }

  /// Why one person cannot hold a stretch of a post, as the end of the sentence "cannot, because
  /// …".
  public String reason(Reason reason) {
    return switch (reason) {
      case Reason.BreaksLimit(var breach) -> "it would mean " + limits.breach(breach);
      case Reason.OwnDuty own -> ownDuty(own);
      case Reason.HoldsAnother(PostId post, var period) ->
          "holds another post then: " + post(post) + ", " + times.period(period);
      case Reason.LacksCompetency(var competency) -> "does not have the competency " + competency;
      case Reason.NotInArea() -> "does not work in this area";
      case Reason.OnLeave(var period) -> "is on leave, " + times.days(period);
      case Reason.NotAvailable(var period) -> "has said: not available, " + times.days(period);
    };
  }

  /// What a level weighs: `extra pay`.
  public static String objective(Objective objective) {
    return objective == Objective.COST ? "extra pay" : objective.text();
  }

  /// A value on a level, without what it counts: `1,440`, `£1,204.50`.
  public static String amount(Objective objective, long value) {
    return objective == Objective.COST
        ? "£" + pounds(value)
        : String.format(Locale.ENGLISH, "%,d", value);
  }

  /// What was reached on a level: `0 weighted uncovered emergency minutes`, `£1,204.50 of extra
  /// pay`.
  public static String level(Objective objective, long value) {
    String link = objective == Objective.COST ? " of " : " ";
    return amount(objective, value) + link + objective(objective);
  }

  /// `proven best`, or how far below the value the best possible plan might still lie.
  public static String proof(Level level) {
    return level.provenBest()
        ? "proven best"
        : "not proven: no plan has less than " + level(level.objective(), level.bound());
  }

  public static String priority(Priority priority) {
    return priority == Priority.CANCER ? "cancer" : priority.name();
  }

  private String ownDuty(Reason.OwnDuty own) {
    Duty duty = duties.get(own.duty());
    return "works " + (duty == null ? "a duty, " + times.period(own.period()) : duty(duty));
  }

  /// Whole pence; a part of a penny is rounded up, so that a cost is never understated.
  private static String pounds(long sixtiethsOfPenny) {
    BigDecimal pounds =
        BigDecimal.valueOf(sixtiethsOfPenny).divide(COST_UNITS_PER_POUND, 2, RoundingMode.CEILING);
    return String.format(Locale.ENGLISH, "%,.2f", pounds);
  }
}
