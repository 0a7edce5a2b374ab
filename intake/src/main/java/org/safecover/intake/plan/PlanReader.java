package org.safecover.intake.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Release;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// Reads the fields of a plan. A record that has a problem is left out: the problem keeps the whole
/// plan from being handed on.
final class PlanReader {

  private final YamlProblems problems;
  private final Map<String, PostRule> rules = new HashMap<>();

  PlanReader(YamlProblems problems) {
    this.problems = problems;
  }

  Optional<Plan> plan(YamlMapping root) {
    String hospital = root.text("hospital");
    YamlMapping action = root.mapping("action");
    String id = action.text("id");
    Optional<Version> version = version(action);
    long seed = root.whole("seed");
    records(root, "postRules", this::rule);
    List<Post> posts = records(root, "posts", this::post);
    List<Held> held = records(root, "held", PlanReader::held);
    List<Cover> covers = records(root, "covers", PlanReader::cover);
    List<Release> releases = records(root, "releases", PlanReader::release);
    List<MovedSession> moved = records(root, "moved", PlanReader::moved);
    List<Gap> gaps = records(root, "gaps", GapReader::gap);
    List<Level> levels = records(root, "levels", PlanReader::level);
    List<Argument> proof = records(root, "proof", ProofReader::argument);
    Optional<Amendment> amendment =
        root.find("amendment").flatMap(value -> AmendmentReader.amendment(value.mapping()));
    root.close();
    return version
        .filter(_ -> problems.count() == 0)
        .map(v ->
            new Plan(
                hospital,
                new ActionId(id),
                v,
                seed,
                posts,
                held,
                covers,
                releases,
                moved,
                gaps,
                levels,
                new Proof(proof),
                amendment));
  }

  /// The fields of a version, and nothing else that is still unread.
  static Optional<Version> version(YamlMapping fields) {
    var knownFrom = fields.date("knownFrom");
    Status status = fields.word("status", Status.class);
    Withdrawal withdrawal = fields.word("withdrawal", Withdrawal.class);
    List<Period> windows = records(fields, "windows", Periods::only);
    if (windows.isEmpty()) {
      fields.value().problem("no window", "give at least one window");
    }
    String source = fields.text("source");
    Certainty certainty =
        new Certainty(
            fields.word("hours", Confidence.class),
            fields.word("known", Certainty.Dating.class),
            fields.requiredOrNull("note").flatMap(YamlValue::findText));
    return fields.close()
        ? Optional.of(new Version(knownFrom, status, withdrawal, windows, source, certainty))
        : Optional.empty();
  }

  private Optional<PostRule> rule(YamlMapping fields) {
    String id = fields.text("id");
    String area = fields.text("area");
    String role = fields.text("role");
    Set<Competency> competencies = new TreeSet<>();
    fields
        .list("competencies", YamlValue::findText)
        .forEach(t -> t.map(Competency::new).ifPresent(competencies::add));
    Set<DayOfWeek> days =
        new TreeSet<>(fields.list("days", v -> YamlMapping.word(v, DayOfWeek.class)));
    LocalTime from = localTime(fields, "from");
    LocalTime to = localTime(fields, "to");
    int count = whole(fields, "count", 1);
    Service service = fields.word("service", Service.class);
    int criticality = whole(fields, "criticality", 1);
    Origin origin = fields.word("origin", Origin.class);
    if (!fields.close()) {
      return Optional.empty();
    }
    PostRule rule =
        new PostRule(
            new PostRuleId(id),
            new AreaId(area),
            new RoleId(role),
            competencies,
            days,
            from,
            to,
            count,
            service,
            criticality,
            origin);
    if (rules.put(id, rule) != null) {
      fields.value().problem("the post rule '" + id + "' again", "give each post rule once");
    }
    return Optional.of(rule);
  }

  private Optional<Post> post(YamlMapping fields) {
    String id = fields.text("id");
    Optional<PostRule> rule =
        fields
            .required("rule")
            .map(value ->
                value.read(
                    text ->
                        Optional.of(Optional.ofNullable(rules.get(text)))
                            .filter(Optional::isPresent),
                    "name a row of postRules",
                    Optional.<PostRule>empty()))
            .orElse(Optional.empty());
    Optional<Period> period = Periods.beside(fields);
    return fields.close()
        ? Optional.of(new Post(new PostId(id), rule.orElseThrow(), period.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Held> held(YamlMapping fields) {
    String person = fields.text("person");
    String post = fields.text("post");
    Optional<Period> period = Periods.beside(fields);
    return fields.close()
        ? Optional.of(new Held(new PersonId(person), new PostId(post), period.orElseThrow()))
        : Optional.empty();
  }

  static Optional<Cover> cover(YamlMapping fields) {
    String person = fields.text("person");
    String post = fields.text("post");
    Optional<Period> period = Periods.beside(fields);
    return fields.close()
        ? Optional.of(new Cover(new PersonId(person), new PostId(post), period.orElseThrow()))
        : Optional.empty();
  }

  static Optional<Release> release(YamlMapping fields) {
    String person = fields.text("person");
    String duty = fields.text("duty");
    Optional<Period> period = Periods.beside(fields);
    return fields.close()
        ? Optional.of(new Release(new PersonId(person), new DutyId(duty), period.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<MovedSession> moved(YamlMapping fields) {
    String session = fields.text("session");
    MovedSession.Cause cause = fields.word("cause", MovedSession.Cause.class);
    int patients = whole(fields, "patients", 0);
    Priority priority = fields.word("priority", Priority.class);
    return fields.close()
        ? Optional.of(new MovedSession(new SessionId(session), cause, patients, priority))
        : Optional.empty();
  }

  private static Optional<Level> level(YamlMapping fields) {
    Objective objective = fields.word("objective", Objective.class);
    long value = fields.whole("value");
    long bound = fields.whole("bound");
    boolean provenBest = fields.truth("provenBest");
    if (!fields.close()) {
      return Optional.empty();
    }
    if (bound > value) {
      fields.value().problem("a bound above the value", "give a bound of at most " + value);
      return Optional.empty();
    }
    if (provenBest != (bound == value)) {
      fields
          .value()
          .problem(
              "\"provenBest\": " + provenBest + " beside value " + value + " and bound " + bound,
              "say true exactly where the bound is the value");
    }
    return Optional.of(new Level(objective, value, bound));
  }

  private static LocalTime localTime(YamlMapping fields, String key) {
    return fields.exact(key, LocalTime::parse, "write a local time as 09:00", LocalTime.MIDNIGHT);
  }

  static int whole(YamlMapping fields, String key, int least) {
    return Math.toIntExact(fields.whole(key, least, Integer.MAX_VALUE));
  }

  static <T> List<T> records(YamlMapping fields, String key, RecordReader<T> read) {
    return fields.list(key, value -> read.read(value.mapping())).stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableList());
  }

  /// Reads one record; gives nothing where it has a problem.
  @FunctionalInterface
  interface RecordReader<T> {
    Optional<T> read(YamlMapping fields);
  }
}
