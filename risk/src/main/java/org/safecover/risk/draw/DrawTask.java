package org.safecover.risk.draw;

import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.safecover.risk.match.Matching;
import org.safecover.risk.match.Scene;
import org.safecover.risk.prospect.PlannedWork;

/// Some draws in a row. Each has a source of chance of its own, so that it does not matter who
/// makes which.
///
/// @param rates seed of rates that several hospitals share; otherwise each draw's own source gives
///   them
/// @param first the number of the first
/// @param count how many
public record DrawTask(Kernel kernel, long seed, OptionalLong rates, long first, int count) {

  /// Draws of one hospital by itself.
  public DrawTask(Kernel kernel, long seed, long first, int count) {
    this(kernel, seed, OptionalLong.empty(), first, count);
  }

  public Chunk run() {
    Run run = new Run(kernel, count);
    for (long draw = first; draw < first + count; draw++) {
      RandomGenerator random = Seeds.of(seed, draw);
      if (rates.isPresent()) {
        kernel.dice().rollTogether(rates.getAsLong(), draw, random, run.happened);
      } else {
        kernel.dice().roll(random, run.happened);
      }
      run.draw();
    }
    return run.chunk;
  }

  /// The one case in which nobody called out comes and everything else goes as planned.
  public static Chunk worst(Kernel kernel) {
    Run run = new Run(kernel, 1);
    kernel.dice().worst(run.happened);
    run.draw();
    return run.chunk;
  }

  /// The one case in which these chances came true.
  public static Chunk given(Kernel kernel, boolean[] happened) {
    Run run = new Run(kernel, 1);
    System.arraycopy(happened, 0, run.happened, 0, happened.length);
    run.draw();
    return run.chunk;
  }

  /// The tables that one thread writes on.
  private static final class Run {
    private final Kernel kernel;
    private final Matching matching;
    private final boolean[] happened;
    private final boolean[] lost;
    private final int[] minutes;
    private final int[] touched;
    private final Chunk chunk;
    private int touches;

    Run(Kernel kernel, int count) {
      int size = kernel.cells().map(Cells::size).orElse(0);
      int work = kernel.prospect().work().size();
      this.kernel = kernel;
      this.matching = new Matching(kernel.room());
      this.happened = new boolean[kernel.dice().events()];
      this.lost = new boolean[work];
      this.minutes = new int[size];
      this.touched = new int[size];
      this.chunk = new Chunk(count, kernel.prospect().areas().size(), work);
    }

    void draw() {
      kernel.markLost(happened, lost);
      for (Scene scene : kernel.scenes()) {
        if (fill(scene)) {
          int open = matching.solve();
          markHeld(scene);
          if (open > 0) {
            kernel.cells().ifPresent(cells -> count(scene, cells));
          }
        }
      }
      countWork();
      flush();
      chunk.next();
    }

    /// Says who is there and what is needed; whether anything is.
    private boolean fill(Scene scene) {
      matching.begin(scene);
      boolean any = false;
      for (int place = 0; place < scene.placeCount(); place++) {
        if (kernel.isNeeded(scene.place(place), happened)) {
          matching.need(place);
          any = true;
        }
      }
      if (any) {
        for (int unit = 0; unit < scene.unitCount(); unit++) {
          if (kernel.isThere(scene.unit(unit), happened)) {
            matching.present(unit);
          }
        }
      }
      return any;
    }

    private void markHeld(Scene scene) {
      for (int unit = 0; unit < scene.unitCount(); unit++) {
        if (matching.held(unit) >= 0) {
          for (int n = 0; n < scene.workCount(unit); n++) {
            lost[scene.work(unit, n)] = true;
          }
        }
      }
    }

    private void count(Scene scene, Cells cells) {
      for (int i = 0; i < scene.placeCount(); i++) {
        if (matching.isOpen(i)) {
          int place = scene.place(i);
          int area = kernel.area(place);
          for (Scene.Stretch stretch : scene.stretches()) {
            add(cells.ofArea(area, stretch.hour()), stretch.minutes());
            add(cells.ofLevel(kernel.level(place), stretch.hour()), stretch.minutes());
            chunk.add(area, (long) kernel.criticality(place) * stretch.minutes());
          }
        }
      }
    }

    private void add(int cell, int more) {
      if (minutes[cell] == 0) {
        touched[touches++] = cell;
      }
      minutes[cell] += more;
    }

    private void countWork() {
      for (int w = 0; w < lost.length; w++) {
        PlannedWork work = kernel.prospect().work().get(w);
        int patients = work.session().patients();
        if (!lost[w]) {
          chunk.addRun(w);
        }
        if (work.cause().isPresent() && !lost[w]) {
          chunk.addRegained(patients);
        } else if (work.cause().isEmpty() && lost[w]) {
          chunk.addForgone(patients);
        }
      }
    }

    private void flush() {
      for (int i = 0; i < touches; i++) {
        chunk.addCell(touched[i], minutes[touched[i]]);
        minutes[touched[i]] = 0;
      }
      touches = 0;
    }
  }
}
