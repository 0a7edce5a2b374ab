package org.safecover.risk.standby;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Seeds;
import org.safecover.risk.match.Matching;
import org.safecover.risk.match.Room;
import org.safecover.risk.match.Scene;

/// What every candidate would take off in some draws, exactly, without putting anyone in place.
///
/// Where a place is open, look for who holds a place that somebody present might leave for it, and
/// so on: whoever could take any place found so closes the open one. A candidate takes off the most
/// critical open place that can be closed so, and no more, since one doctor more holds at most one
/// place more.
final class GainTask {

  private final StandbySearch search;
  private final List<Block> blocks;
  private final Matching matching;
  private final boolean[] happened;
  private final boolean[] there;
  private final Gains gains;
  private long[] worth = new long[0];

  GainTask(StandbySearch search, List<Block> blocks) {
    this.search = search;
    this.blocks = blocks;
    this.matching =
        new Matching(Room.of(blocks.stream().flatMap(b -> b.scenes().stream()).toList()));
    this.happened = new boolean[search.events()];
    this.there = new boolean[search.candidates().size()];
    this.gains = new Gains(search.candidates().size());
  }

  Gains run(long first, int count) {
    Dice dice = search.dice();
    for (long draw = first; draw < first + count; draw++) {
      dice.roll(Seeds.of(search.seed(), draw), happened);
      for (int c = 0; c < there.length; c++) {
        there[c] = Seeds.of(search.seed(), draw, c) < search.presence();
      }
      search.markChosen(there, happened);
      blocks.forEach(this::weigh);
    }
    return gains;
  }

  private void weigh(Block block) {
    for (int s = 0; s < block.scenes().size(); s++) {
      Scene scene = block.scenes().get(s);
      if (fill(block, scene) && matching.solve() > 0) {
        long minutes = scene.minutes();
        value(block, scene);
        for (int i = 0; i < scene.placeCount(); i++) {
          if (matching.isOpen(i)) {
            gains.addOpen(criticality(block, scene, i) * minutes);
          }
        }
        for (Block.Help help : block.helps(s)) {
          if (there[help.candidate()]) {
            gains.add(help.candidate(), most(help) * minutes);
          }
        }
      }
    }
  }

  private long most(Block.Help help) {
    long most = 0;
    for (int place : help.places()) {
      most = Math.max(most, worth[place]);
    }
    return most;
  }

  private static long criticality(Block block, Scene scene, int i) {
    return block.places().get(scene.place(i)).post().rule().criticality();
  }

  private boolean fill(Block block, Scene scene) {
    matching.begin(scene);
    boolean any = false;
    for (int i = 0; i < scene.placeCount(); i++) {
      var event = block.places().get(scene.place(i)).event();
      if (event.isEmpty() || happened[event.getAsInt()]) {
        matching.need(i);
        any = true;
      }
    }
    for (int u = 0; any && u < scene.unitCount(); u++) {
      if (happened[block.units().get(scene.unit(u)).event()]) {
        matching.present(u);
      }
    }
    return any;
  }

  /// What it is worth to hold each place: the most critical open place that it would close.
  private void value(Block block, Scene scene) {
    if (worth.length < scene.placeCount()) {
      worth = new long[scene.placeCount()];
    }
    Arrays.fill(worth, 0);
    for (int open = 0; open < scene.placeCount(); open++) {
      if (matching.isOpen(open) && worth[open] == 0) {
        spread(scene, open, criticality(block, scene, open));
      }
    }
  }

  private void spread(Scene scene, int open, long value) {
    Deque<Integer> queue = new ArrayDeque<>();
    worth[open] = value;
    queue.add(open);
    while (!queue.isEmpty()) {
      int place = queue.remove();
      for (int u = 0; u < scene.unitCount(); u++) {
        int held = matching.held(u);
        if (held >= 0 && worth[held] == 0 && scene.mayHold(u, place)) {
          worth[held] = value;
          queue.add(held);
        }
      }
    }
  }
}
