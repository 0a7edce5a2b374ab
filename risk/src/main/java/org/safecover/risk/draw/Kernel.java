package org.safecover.risk.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.rota.AreaId;
import org.safecover.risk.match.Room;
import org.safecover.risk.match.Scene;
import org.safecover.risk.match.Scenes;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.PlannedWork;
import org.safecover.risk.prospect.Prospect;

/// Everything that a draw needs, laid out once for all draws: who may hold what in which scene, and
/// what each hangs on. It does not change, so that many threads may draw from it.
public final class Kernel {

  /// What stands for a place that is needed whatever happens.
  static final int ALWAYS = -1;

  private final Prospect prospect;
  private final Dice dice;
  private final List<Scene> scenes;
  private final Room room;
  private final Optional<Cells> cells;
  private final int[] eventOfUnit;
  private final int[] eventOfPlace;
  private final int[] areaOfPlace;
  private final int[] levelOfPlace;
  private final int[] criticality;
  private final int[][] eventsOfWork;

  public Kernel(Prospect prospect, Dice dice) {
    this(prospect, dice, Scenes.of(prospect));
  }

  /// @param scenes of the prospect, perhaps with more doctors
  public Kernel(Prospect prospect, Dice dice, List<Scene> scenes) {
    this.prospect = prospect;
    this.dice = dice;
    this.scenes = List.copyOf(scenes);
    this.room = Room.of(scenes);
    this.cells = prospect.span().map(span -> new Cells(prospect, span));
    this.eventOfUnit = prospect.units().stream().mapToInt(unit -> unit.event()).toArray();
    this.eventOfPlace =
        prospect.places().stream().mapToInt(place -> place.event().orElse(ALWAYS)).toArray();
    this.criticality =
        prospect.places().stream().mapToInt(p -> p.post().rule().criticality()).toArray();
    this.areaOfPlace =
        prospect.places().stream().mapToInt(p -> prospect.areas().indexOf(area(p))).toArray();
    this.levelOfPlace = prospect.places().stream().mapToInt(this::level).toArray();
    this.eventsOfWork =
        prospect.work().stream()
            .map(work -> work.events().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private static AreaId area(Place place) {
    return place.post().rule().area();
  }

  private int level(Place place) {
    return cells
        .map(Cells::levels)
        .orElse(new ArrayList<>())
        .indexOf(new Cells.Level(area(place), place.post().rule().criticality()));
  }

  public Prospect prospect() {
    return prospect;
  }

  public Dice dice() {
    return dice;
  }

  public List<Scene> scenes() {
    return scenes;
  }

  public Room room() {
    return room;
  }

  /// The areas and hours; none when nothing is to be held.
  public Optional<Cells> cells() {
    return cells;
  }

  /// Whether a doctor's stretch of work takes place.
  public boolean isThere(int unit, boolean[] happened) {
    return happened[eventOfUnit[unit]];
  }

  /// Whether a place must be held.
  public boolean isNeeded(int place, boolean[] happened) {
    int event = eventOfPlace[place];
    return event == ALWAYS || happened[event];
  }

  public int criticality(int place) {
    return criticality[place];
  }

  int area(int place) {
    return areaOfPlace[place];
  }

  int level(int place) {
    return levelOfPlace[place];
  }

  /// Marks the planned work that cannot run, whoever holds posts.
  void markLost(boolean[] happened, boolean[] lost) {
    for (int work = 0; work < lost.length; work++) {
      lost[work] = prospect.work().get(work).outlook() == PlannedWork.Outlook.CANNOT_RUN;
      for (int event : eventsOfWork[work]) {
        lost[work] |= !happened[event];
      }
    }
  }
}
