package org.safecover.rules.cover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.limits.Schedule;
import org.safecover.rules.limits.measure.Timeline;

/// One hospital facing one action: what is left unworked, what is still held, what must be covered,
/// and who might do it. Everything here follows from the files; nothing is chosen.
public final class Situation {

  /// How long before and after the uncovered stretches a planned duty may be given up for rest.
  private static final Duration REACH = Duration.ofDays(4);

  private final Hospital hospital;
  private final Limits limits;
  private final Action action;
  private final Version version;
  private final Set<DutyId> notWorked = new HashSet<>();
  private final List<Period> stretches;
  private final List<Post> posts;
  private final Map<PostId, Post> postById;
  private final List<Held> held;
  private final List<Need> needs;
  private final Map<PersonId, Person> people;
  private final Map<PersonId, List<Duty>> worked;
  private final Map<DutyId, Duty> workedById = new HashMap<>();
  private final Map<PersonId, List<Session>> sessions = new HashMap<>();
  private final Set<SessionId> movedByAction = new HashSet<>();
  private final Map<PersonId, List<Leave>> leave;
  private final Map<PersonId, List<AvailabilityStatement>> availability;
  private final Timeline.Span span;

  private Situation(Hospital hospital, Limits limits, Action action, Version version) {
    this.hospital = hospital;
    this.limits = limits;
    this.action = action;
    this.version = version;
    this.span = Schedule.spanOf(hospital);
    this.people = byKey(hospital.people(), Person::id);
    this.leave = grouped(hospital.leave(), Leave::person);
    this.availability = grouped(hospital.availability(), AvailabilityStatement::person);
    List<Duty> left = NotWorked.of(hospital, action, version);
    left.forEach(duty -> notWorked.add(duty.id()));
    this.worked = grouped(hospital.duties().stream().filter(this::isWorked).toList(), Duty::person);
    worked.values().forEach(duties -> duties.forEach(d -> workedById.put(d.id(), d)));
    this.stretches = stretches(left, version);
    this.posts = PostCalendar.posts(hospital.posts(), stretches, hospital.zone());
    this.postById = byKey(posts, Post::id);
    this.held = Seating.held(posts, workedInOrder(hospital.duties()));
    this.needs =
        Needs.of(
            posts, held, stretches, new Needs.Handovers(hospital.handovers(), hospital.zone()));
    Map<PersonId, List<Duty>> leftByPerson = grouped(left, Duty::person);
    hospital.sessions().forEach(session -> indexSession(session, leftByPerson));
  }

  /// @throws IllegalArgumentException when the hospital's files hold no such action
  public static Situation of(Hospital hospital, Limits limits, ActionId id, Version version) {
    Action action =
        hospital.actions().stream()
            .filter(a -> a.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No action " + id));
    return new Situation(hospital, limits, action, version);
  }

  public Hospital hospital() {
    return hospital;
  }

  public Limits limits() {
    return limits;
  }

  public Action action() {
    return action;
  }

  public Version version() {
    return version;
  }

  /// Every emergency post that the action touches.
  public List<Post> posts() {
    return posts;
  }

  /// @throws IllegalArgumentException when the action touches no such post
  public Post post(PostId id) {
    Post post = postById.get(id);
    if (post == null) {
      throw new IllegalArgumentException("The action touches no post " + id);
    }
    return post;
  }

  public boolean touches(PostId id) {
    return postById.containsKey(id);
  }

  /// Posts that their published holders keep.
  public List<Held> held() {
    return held;
  }

  /// What must be covered, in order of time.
  public List<Need> needs() {
    return needs;
  }

  /// Whoever is not called out; only they may be asked to cover.
  public List<Person> pool() {
    return hospital.people().stream().filter(this::isInPool).toList();
  }

  public boolean isInPool(Person person) {
    return !action.calledOut().contains(person.grade().group());
  }

  /// @throws IllegalArgumentException when the hospital has no such person
  public Person person(PersonId id) {
    Person person = people.get(id);
    if (person == null) {
      throw new IllegalArgumentException("No person " + id);
    }
    return person;
  }

  public boolean knows(PersonId id) {
    return people.containsKey(id);
  }

  /// The duties that a person will work if the plan changes nothing.
  public List<Duty> worked(PersonId person) {
    return worked.getOrDefault(person, List.of());
  }

  /// The worked duty with this id.
  public Optional<Duty> findWorked(DutyId id) {
    return Optional.ofNullable(workedById.get(id));
  }

  /// The planned duties, near enough to the action, that a covering person may be released from.
  public List<Duty> releasable(PersonId person) {
    if (needs.isEmpty()) {
      return List.of();
    }
    Period span = stretches.getFirst().hull(stretches.getLast());
    Period near = new Period(span.start().minus(REACH), span.end().plus(REACH));
    return worked(person).stream()
        .filter(duty -> duty.service() == Service.PLANNED && duty.period().overlaps(near))
        .toList();
  }

  /// Sessions that need a person and that the action itself leaves standing.
  public List<Session> sessionsNeeding(PersonId person) {
    return sessions.getOrDefault(person, List.of());
  }

  /// Whether a session cannot run whatever the plan does, for want of a duty left unworked.
  public boolean isMovedByAction(Session session) {
    return movedByAction.contains(session.id());
  }

  public List<Leave> leave(PersonId person) {
    return leave.getOrDefault(person, List.of());
  }

  /// What a person would work with these duties, over the time that the hospital's rota speaks of.
  public Schedule schedule(Person person, List<Duty> duties) {
    return new Schedule(person, duties, leave(person.id()), span);
  }

  public List<AvailabilityStatement> availability(PersonId person) {
    return availability.getOrDefault(person, List.of());
  }

  private boolean isWorked(Duty duty) {
    return !notWorked.contains(duty.id())
        && leave(duty.person()).stream()
            .noneMatch(away -> away.period().contains(duty.period().start()));
  }

  private List<Duty> workedInOrder(List<Duty> duties) {
    return duties.stream().filter(this::isWorked).sorted().toList();
  }

  private static List<Period> stretches(List<Duty> left, Version version) {
    Stream<Period> duties =
        left.stream().filter(d -> d.service() == Service.EMERGENCY).map(Duty::period);
    return Period.merged(Stream.concat(version.windows().stream(), duties).toList());
  }

  private void indexSession(Session session, Map<PersonId, List<Duty>> left) {
    boolean lost =
        session.people().stream()
            .flatMap(person -> left.getOrDefault(person, List.of()).stream())
            .anyMatch(duty -> duty.period().overlaps(session.period()));
    if (lost) {
      movedByAction.add(session.id());
      return;
    }
    for (PersonId person : session.people()) {
      sessions.computeIfAbsent(person, id -> new ArrayList<>()).add(session);
    }
  }

  private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static <K, V> Map<K, List<V>> grouped(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.groupingBy(key));
  }
}
