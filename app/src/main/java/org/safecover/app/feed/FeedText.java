package org.safecover.app.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safecover.app.extract.Extract;
import org.safecover.domain.time.Period;
import org.safecover.report.calendar.CalendarText;
import org.safecover.report.calendar.CalendarText.Event;
import org.safecover.report.calendar.CalendarText.Standing;

/// One doctor's calendar, from everything that the doctor was ever given: what is changed keeps its
/// id with a higher sequence (the version that it was changed in, which only grows), and what was
/// taken back is cancelled.
public final class FeedText {

  private final String doctor;
  private final Map<String, Event> events = new LinkedHashMap<>();

  private FeedText(String doctor) {
    this.doctor = doctor;
  }

  /// @param doctor the address of the doctor, which ids of events are made from
  /// @param all extracts, each matter from its first version on
  public static String of(String doctor, List<Extract> all) {
    FeedText feed = new FeedText(doctor);
    all.forEach(feed::take);
    List<Event> sorted = new ArrayList<>(feed.events.values());
    sorted.sort((one, other) -> {
      int byPeriod = one.period().compareTo(other.period());
      return byPeriod != 0 ? byPeriod : one.uid().compareTo(other.uid());
    });
    return CalendarText.of(sorted);
  }

  private void take(Extract extract) {
    Map<String, PartItem> now = new HashMap<>();
    extract.content().stream()
        .flatMap(text -> PartText.read(text).stream())
        .forEach(item -> now.put(uid(extract.matter(), item), item));
    int changes = extract.version() - 1;
    now.forEach((uid, item) ->
        events.merge(uid, confirmed(uid, changes, item, extract.at()), FeedText::newer));
    String ours = "_" + matterWord(extract.matter()) + "_";
    events.replaceAll((uid, event) ->
        uid.contains(ours) && !now.containsKey(uid)
            ? cancelled(event, changes, extract.at())
            : event);
  }

  private static Event confirmed(String uid, int changes, PartItem item, Instant at) {
    return event(uid, changes, Standing.CONFIRMED, at, item.period(), item.what(), item.where());
  }

  /// What is announced again in the same words is not announced anew.
  private static Event newer(Event before, Event now) {
    boolean same =
        before.standing() == now.standing()
            && before.period().equals(now.period())
            && before.summary().equals(now.summary())
            && before.location().equals(now.location());
    return same ? before : now;
  }

  private static Event cancelled(Event event, int changes, Instant at) {
    return event.standing() == Standing.CANCELLED
        ? event
        : event(
            event.uid(),
            changes,
            Standing.CANCELLED,
            at,
            event.period(),
            event.summary(),
            event.location());
  }

  private static Event event(
      String uid,
      int changes,
      Standing standing,
      Instant stamp,
      Period period,
      String summary,
      String location) {
    return new Event(uid, changes, standing, stamp, period, summary, "", location, Map.of());
  }

  private String uid(String matter, PartItem item) {
    String text = plain(doctor) + "_" + matterWord(matter) + "_" + item.sort().word();
    return text + "_" + plain(item.key()) + "@plans.safecover";
  }

  private static String matterWord(String matter) {
    return "of-" + plain(matter);
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9.:-]+", "-");
  }
}
