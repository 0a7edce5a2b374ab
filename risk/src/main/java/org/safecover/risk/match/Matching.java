package org.safecover.risk.match;

import java.util.Arrays;

/// The best that those at work can do in one scene: exactly as much criticality held as anyone
/// could, and among all ways of doing so one that takes the least planned work.
///
/// Places are taken in order of criticality, each kept once it is held and its holder moved where
/// that lets one more be held. Sets of places that can all be held form a matroid, so this greedy
/// order is exact. So do the sets of doctors that can hold exactly those places, so taking doctors
/// in order of their planned work is exact as well.
public final class Matching {

  private static final int NOBODY = -1;

  private final Room room;
  private final int[] holder;
  private final int[] held;
  private final boolean[] needed;
  private final boolean[] filled;
  private final boolean[] tried;
  private final long[] present;
  private final long[] visited;
  private Scene scene;

  /// @param room for the largest scene to come
  public Matching(Room room) {
    this.room = room;
    scene = Scene.EMPTY;
    holder = new int[room.places()];
    held = new int[room.units()];
    needed = new boolean[room.places()];
    filled = new boolean[room.places()];
    tried = new boolean[room.places()];
    present = new long[Scene.wordsFor(room.units())];
    visited = new long[Scene.wordsFor(room.units())];
  }

  /// Begins a scene with nobody present and no place needed.
  public void begin(Scene next) {
    if (next.placeCount() > room.places() || next.unitCount() > room.units()) {
      throw new IllegalArgumentException("The scene is larger than the room for it.");
    }
    scene = next;
    Arrays.fill(holder, 0, scene.placeCount(), NOBODY);
    Arrays.fill(held, 0, scene.unitCount(), NOBODY);
    Arrays.fill(needed, 0, scene.placeCount(), false);
    Arrays.fill(present, 0, scene.words(), 0);
  }

  public void need(int place) {
    needed[place] = true;
  }

  public void present(int unit) {
    present[unit / Scene.WORD] |= 1L << (unit % Scene.WORD);
  }

  /// Puts those present to the places needed; returns how many stay unheld.
  public int solve() {
    int open = 0;
    int filledPlaces = 0;
    for (int place = 0; place < scene.placeCount(); place++) {
      if (needed[place]) {
        Arrays.fill(visited, 0, scene.words(), 0);
        if (!hold(place)) {
          open++;
        } else {
          filledPlaces++;
        }
      }
    }
    if (filledPlaces > 0 && takesPlannedWork()) {
      sparePlannedWork();
    }
    return open;
  }

  /// Who holds a place; negative for nobody.
  public int holder(int place) {
    return holder[place];
  }

  public boolean isOpen(int place) {
    return needed[place] && holder[place] == NOBODY;
  }

  /// Which place somebody holds; negative for none.
  public int held(int unit) {
    return held[unit];
  }

  /// Lets one who is not yet tried hold a place, moving others along where that helps.
  private boolean hold(int place) {
    for (int word = 0; word < scene.words(); word++) {
      long free = scene.eligible(place, word) & present[word] & ~visited[word];
      while (free != 0) {
        int unit = word * Scene.WORD + Long.numberOfTrailingZeros(free);
        if (held[unit] == NOBODY) {
          take(unit, place);
          return true;
        }
        free &= free - 1;
      }
    }
    for (int word = 0; word < scene.words(); word++) {
      long others = scene.eligible(place, word) & present[word] & ~visited[word];
      while (others != 0) {
        long bit = others & -others;
        visited[word] |= bit;
        int unit = word * Scene.WORD + Long.numberOfTrailingZeros(bit);
        if (hold(held[unit])) {
          take(unit, place);
          return true;
        }
        others = scene.eligible(place, word) & present[word] & ~visited[word];
      }
    }
    return false;
  }

  private void take(int unit, int place) {
    held[unit] = place;
    holder[place] = unit;
  }

  private boolean takesPlannedWork() {
    for (int place = 0; place < scene.placeCount(); place++) {
      if (holder[place] != NOBODY && scene.cost(holder[place]) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Fills the same places again, doctors with the least planned work first.
  private void sparePlannedWork() {
    int places = 0;
    for (int place = 0; place < scene.placeCount(); place++) {
      filled[place] = holder[place] != NOBODY;
      places += filled[place] ? 1 : 0;
      holder[place] = NOBODY;
    }
    Arrays.fill(held, 0, scene.unitCount(), NOBODY);
    for (int unit = 0; unit < scene.unitCount() && places > 0; unit++) {
      Arrays.fill(tried, 0, scene.placeCount(), false);
      if (isPresent(unit) && fill(unit)) {
        places--;
      }
    }
  }

  private boolean isPresent(int unit) {
    return (present[unit / Scene.WORD] & (1L << (unit % Scene.WORD))) != 0;
  }

  /// Lets a doctor hold one of the places to be filled, moving others along where that helps.
  private boolean fill(int unit) {
    for (int place = 0; place < scene.placeCount(); place++) {
      if (filled[place] && !tried[place] && scene.mayHold(unit, place)) {
        tried[place] = true;
        if (holder[place] == NOBODY || fill(holder[place])) {
          take(unit, place);
          return true;
        }
      }
    }
    return false;
  }
}
