package org.safecover.report.doctor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.calendar.CalendarText;
import org.safecover.report.calendar.CalendarText.Standing;
import org.safecover.report.words.PlanWords;

/// A calendar for each covering doctor: the covers asked for and the duties released.
public final class DoctorCalendars {

  private final Plan plan;
  private final PlanWords words;
  private final Map<DutyId, Duty> duties = new HashMap<>();
  private final Map<PostId, Post> posts = new HashMap<>();

  private DoctorCalendars(Hospital hospital, Plan plan) {
    this.plan = plan;
    this.words = new PlanWords(hospital, plan);
    hospital.duties().forEach(duty -> duties.put(duty.id(), duty));
    plan.posts().forEach(post -> posts.put(post.id(), post));
  }

  /// Each calendar by the name of its file.
  public static SortedMap<String, String> of(Hospital hospital, Plan plan) {
    DoctorCalendars calendars = new DoctorCalendars(hospital, plan);
    SortedSet<PersonId> people = new TreeSet<>();
    plan.covers().forEach(cover -> people.add(cover.person()));
    SortedMap<String, String> texts = new TreeMap<>();
    for (PersonId person : people) {
      texts.put(fileName(person, texts.keySet()), calendars.calendar(person));
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private String calendar(PersonId person) {
    List<CalendarText.Event> events = new ArrayList<>();
    plan.covers().stream()
        .filter(cover -> cover.person().equals(person))
        .sorted()
        .forEach(cover -> events.add(cover(cover)));
    plan.releases().stream()
        .filter(release -> release.person().equals(person))
        .forEach(release -> events.add(release(release)));
    return CalendarText.of(events);
  }

  private CalendarText.Event cover(Cover cover) {
    Post post = posts.get(cover.post());
    return new CalendarText.Event(
        uid("cover", cover.post() + " " + cover.period().start(), cover.person()),
        0,
        Standing.CONFIRMED,
        stamp(),
        cover.period(),
        "Cover: " + words.post(cover.post()),
        "You are asked to hold this post. Please confirm it with the rota team.",
        post == null ? "" : words.area(post.rule().area()),
        Map.of());
  }

  private CalendarText.Event release(Release release) {
    Duty duty = duties.get(release.duty());
    return new CalendarText.Event(
        uid("release", release.duty().text(), release.person()),
        0,
        Standing.CONFIRMED,
        stamp(),
        release.period(),
        "Released: "
            + (duty == null ? "planned duty" : duty.role() + ", " + words.area(duty.area())),
        "You are released from this planned duty, to cover or to rest.",
        "",
        Map.of());
  }

  private String uid(String kind, String what, PersonId person) {
    String text = "%s %s %s %s %s".formatted(kind, plan.hospital(), plan.action(), person, what);
    return text.replaceAll("[^A-Za-z0-9.:-]+", "_") + "@plans.safecover";
  }

  /// When the action was known as it was planned for; the plan itself has no date.
  private Instant stamp() {
    return plan.version().knownFrom().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String fileName(PersonId person, Set<String> taken) {
    String name = person.text().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    String free = name + ".ics";
    for (int number = 2; taken.contains(free); number++) {
      free = name + "-" + number + ".ics";
    }
    return free;
  }
}
