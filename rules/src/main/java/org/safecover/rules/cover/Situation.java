package org.safecover.rules.cover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.course.Course;
import org.safecover.rules.cover.course.Returned;
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
  private final Facing facing;
  private final InHand inHand;
  private final List<Period> stretches;
  private final List<Post> posts;
  private final Map<PostId, Post> postById;
  private final List<Held> held;
  private final List<Need> needs;
  private final Map<PersonId, Person> people;
  private final List<Duty> left;
  private final Rostered rostered;
  private final MovedAlready sessions;
  private final Map<PersonId, List<Leave>> leave;
  private final Map<PersonId, List<AvailabilityStatement>> availability;
  private final Timeline.Span span;

  private Situation(Hospital hospital, Limits limits, Action action, Facing facing) {
    this.hospital = hospital;
    this.limits = limits;
    this.action = action;
    this.facing = facing;
    this.inHand = new InHand(facing);
    this.span = Schedule.spanOf(hospital);
    this.people = byKey(hospital.people(), Person::id);
    this.leave = grouped(hospital.leave(), Leave::person);
    this.availability = grouped(hospital.availability(), AvailabilityStatement::person);
    Course course = Course.of(facing.version(), facing.amendment());
    this.left = NotWorked.of(hospital, action, course);
    this.rostered = new Rostered(hospital, left, inHand);
    this.stretches = stretches(left, course);
    this.posts = PostCalendar.posts(hospital.posts(), stretches, hospital.zone());
    this.postById = byKey(posts, Post::id);
    this.held = seated();
    Needs.Handovers handovers = new Needs.Handovers(hospital.handovers(), hospital.zone());
    this.needs = Needs.of(posts, held, stretches, new Needs.Cuts(handovers, inHand));
    this.sessions =
        new MovedAlready(
            hospital, new MovedAlready.Taken(grouped(left, Duty::person), coversBegun(), inHand));
  }

  /// @throws IllegalArgumentException when the hospital's files hold no such action
  public static Situation of(Hospital hospital, Limits limits, ActionId id, Version version) {
    return of(hospital, limits, Facing.first(id, version));
  }

  /// @throws IllegalArgumentException when the hospital's files hold no such action
  public static Situation of(Hospital hospital, Limits limits, Facing facing) {
    Action action =
        hospital.actions().stream()
            .filter(a -> a.id().equals(facing.action()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No action " + facing.action()));
    return new Situation(hospital, limits, action, facing);
  }

  private List<Held> seated() {
    Seating seating = new Seating();
    seating.seat(posts, rostered.inOrder());
    inHand
        .amendment()
        .ifPresent(change -> {
          posts.forEach(post -> seating.keep(post.id(), inHand.keptCovers(post.id())));
          seating.seat(posts, Returned.duties(hospital, left, change.came()));
        });
    return seating.held();
  }

  private Map<PersonId, List<Period>> coversBegun() {
    Map<PersonId, List<Period>> begun = new HashMap<>();
    for (Need need : needs) {
      if (inHand.isPast(need)) {
        inHand
            .findHolder(need)
            .ifPresent(
                holder -> begun.computeIfAbsent(holder, _ -> new ArrayList<>()).add(need.period()));
      }
    }
    return begun;
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
    return facing.version();
  }

  /// What is settled before anything is chosen.
  public InHand inHand() {
    return inHand;
  }

  /// What plans are judged by here, most important first.
  public List<Objective> objectives() {
    return facing.amendment().isPresent() ? Objective.ofChange() : Objective.ofFirstPlan();
  }

  /// When the action bears on the rota, merged and in order.
  public List<Period> stretches() {
    return stretches;
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

  /// Counts of those who come after all that are larger than the duties left unworked.
  public List<Amendment.Came> cameTooMany() {
    return inHand
        .amendment()
        .map(change -> Returned.tooMany(hospital, left, change.came()))
        .orElse(List.of());
  }

  /// The duties that a person will work if the plan changes nothing.
  public List<Duty> worked(PersonId person) {
    return rostered.worked(person);
  }

  /// The worked duty with this id.
  public Optional<Duty> findWorked(DutyId id) {
    return rostered.find(id);
  }

  /// What a release from a duty sets free: all of it, or what was left of it when it was decided.
  public Period freed(Duty duty) {
    return rostered.freed(duty);
  }

  /// What is worked of a duty before its doctor is released from the rest of it.
  public Optional<Duty> findBegun(Duty duty) {
    return rostered.findBegun(duty);
  }

  /// The planned duties that a covering person may be released from: those near enough to the
  /// action, and those that the plan in hand releases.
  public List<Duty> releasable(PersonId person) {
    Set<DutyId> released = inHand.released(person);
    return worked(person).stream()
        .filter(rostered::isReleasable)
        .filter(duty -> isNear(duty) || released.contains(duty.id()))
        .toList();
  }

  private boolean isNear(Duty duty) {
    if (needs.isEmpty()) {
      return false;
    }
    Period span = stretches.getFirst().hull(stretches.getLast());
    Period near = new Period(span.start().minus(REACH), span.end().plus(REACH));
    return duty.period().overlaps(near);
  }

  /// Sessions that need a person and that can run while nothing more is chosen.
  public List<Session> sessionsNeeding(PersonId person) {
    return sessions.needing(person);
  }

  /// What moves a session whatever is chosen.
  public Optional<MovedSession.Cause> findCauseOfMove(Session session) {
    return sessions.findCause(session.id());
  }

  public List<Leave> leave(PersonId person) {
    return leave.getOrDefault(person, List.of());
  }

  /// What a person would work with these duties, over the time that the hospital's rota speaks of.
  public Schedule schedule(Person person, List<Duty> duties) {
    return new Schedule(person, duties, leave(person.id()), span);
  }

  public List<AvailabilityStatement> availability(PersonId person) {
    List<AvailabilityStatement> said = availability.getOrDefault(person, List.of());
    if (!inHand.isAway(person)) {
      return said;
    }
    return Stream.concat(
            said.stream(),
            inHand.away(person).stream()
                .map(away -> new AvailabilityStatement(person, away, Availability.NOT_AVAILABLE)))
        .toList();
  }

  private static List<Period> stretches(List<Duty> left, Course course) {
    Stream<Period> duties =
        left.stream().filter(d -> d.service() == Service.EMERGENCY).map(Duty::period);
    return Period.merged(Stream.concat(course.windows().stream(), duties).toList());
  }

  private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static <K, V> Map<K, List<V>> grouped(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.groupingBy(key));
  }
}
