package org.safecover.rules.limits.measure;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The local days and times of a site, worked out quickly from seconds since 1970.
public final class SiteTime {

  public static final long MINUTE = 60;
  public static final long HOUR = 3_600;
  public static final long DAY = 24 * HOUR;
  public static final long WEEK = 7 * DAY;

  private static final long FIRST = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("2080-01-01T00:00:00Z").getEpochSecond();

  /// Two to this power of seconds are 24 days.
  private static final int STRETCH = 21;

  private static final Map<ZoneId, SiteTime> BY_ZONE = new ConcurrentHashMap<>();

  private final ZoneRules rules;
  private final long[] changes;
  private final long[] offsets;
  private final int[] changesBefore;

  private SiteTime(ZoneId zone) {
    rules = zone.getRules();
    long[] found = new long[400];
    int count = 0;
    ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(FIRST));
    while (next != null && next.toEpochSecond() < LAST && count < found.length) {
      found[count++] = next.toEpochSecond();
      next = rules.nextTransition(next.getInstant());
    }
    changes = Arrays.copyOf(found, count);
    offsets = new long[count + 1];
    offsets[0] = rules.getOffset(Instant.ofEpochSecond(FIRST)).getTotalSeconds();
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = rules.getOffset(Instant.ofEpochSecond(changes[i])).getTotalSeconds();
    }
    changesBefore = changesBefore(changes);
  }

  public static SiteTime of(ZoneId zone) {
    return BY_ZONE.computeIfAbsent(zone, SiteTime::new);
  }

  /// Days since 1970-01-01, local.
  public long day(long second) {
    return Math.floorDiv(second + offset(second), DAY);
  }

  /// Seconds since local midnight, as the clock on the wall shows them.
  public long timeOfDay(long second) {
    return Math.floorMod(second + offset(second), DAY);
  }

  /// The instant of a local time of day.
  public long at(long day, long timeOfDay) {
    long local = day * DAY + timeOfDay;
    long first = local - offset(local);
    return local - offset(first);
  }

  public long midnight(long day) {
    return at(day, 0);
  }

  /// 1 for Monday to 7 for Sunday.
  public static int dayOfWeek(long day) {
    return (int) Math.floorMod(day + 3, 7L) + 1;
  }

  /// Seconds by which the wall clock is ahead of universal time.
  public long offset(long second) {
    if (second < FIRST || second >= LAST) {
      return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
    int at = changesBefore[(int) ((second - FIRST) >> STRETCH)];
    while (at < changes.length && changes[at] <= second) {
      at++;
    }
    return offsets[at];
  }

  /// How many changes lie before each stretch of some weeks, so that few are left to look at.
  private static int[] changesBefore(long[] changes) {
    int[] before = new int[(int) ((LAST - FIRST) >> STRETCH) + 1];
    int at = 0;
    for (int i = 0; i < before.length; i++) {
      long start = FIRST + ((long) i << STRETCH);
      while (at < changes.length && changes[at] < start) {
        at++;
      }
      before[i] = at;
    }
    return before;
  }
}
