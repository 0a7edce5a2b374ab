package org.safecover.risk.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.time.Period;
import org.safecover.risk.match.Scenes;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.Prospect;

/// A number for every area and hour, and for every criticality in them.
///
/// First come the areas by hour, then each area's criticalities by hour.
public final class Cells {

  private final int hours;
  private final Instant firstHour;
  private final List<Level> levels = new ArrayList<>();
  private final List<AreaId> areas;

  /// A criticality that posts of an area have.
  public record Level(AreaId area, int criticality) {}

  Cells(Prospect prospect, Period span) {
    this.areas = prospect.areas();
    this.firstHour = Scenes.firstHour(span);
    Duration length = Duration.between(firstHour, span.end());
    this.hours = (int) ((length.toMinutes() + 59) / 60);
    Map<AreaId, SortedSet<Integer>> byArea = new TreeMap<>();
    for (Place place : prospect.places()) {
      byArea
          .computeIfAbsent(place.post().rule().area(), _ -> new TreeSet<>())
          .add(place.post().rule().criticality());
    }
    for (AreaId area : areas) {
      byArea
          .getOrDefault(area, new TreeSet<>())
          .reversed()
          .forEach(criticality -> levels.add(new Level(area, criticality)));
    }
  }

  public int hours() {
    return hours;
  }

  public Instant start(int hour) {
    return firstHour.plus(Duration.ofHours(hour));
  }

  public List<AreaId> areas() {
    return areas;
  }

  /// By area, the highest criticality first.
  public List<Level> levels() {
    return levels;
  }

  public int size() {
    return (areas.size() + levels.size()) * hours;
  }

  public int ofArea(int area, int hour) {
    return area * hours + hour;
  }

  public int ofLevel(int level, int hour) {
    return (areas.size() + level) * hours + hour;
  }

  /// Whether a cell is an area's hour rather than one criticality's.
  public boolean isOfArea(int cell) {
    return cell < areas.size() * hours;
  }
}
