package org.safecover.risk.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safecover.risk.draw.Cells;
import org.safecover.risk.draw.Chunk;
import org.safecover.risk.draw.DrawTask;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.prospect.PlannedWork;

/// What draws have left so far, as whole numbers: sums of them do not depend on any order.
public final class Gathered {

  private final Kernel kernel;
  private final int areas;
  private final int[][] byCell;
  private final long[] weighted;
  private final long[][] weightedByArea;
  private final long[] regained;
  private final long[] forgone;
  private final int[] runs;
  private int draws;

  /// @param most how many draws there may be
  public Gathered(Kernel kernel, int most) {
    this.kernel = kernel;
    this.areas = kernel.prospect().areas().size();
    this.byCell = new int[kernel.cells().map(Cells::size).orElse(0)][0];
    this.weighted = new long[most];
    this.weightedByArea = new long[areas][most];
    this.regained = new long[most];
    this.forgone = new long[most];
    this.runs = new int[kernel.prospect().work().size()];
  }

  /// Takes in the draws that come next.
  public void add(Chunk chunk) {
    chunk.read(this::addCell);
    for (int draw = 0; draw < chunk.draws(); draw++, draws++) {
      weighted[draws] = chunk.weighted(draw);
      regained[draws] = chunk.regained(draw);
      forgone[draws] = chunk.forgone(draw);
      for (int area = 0; area < areas; area++) {
        weightedByArea[area][draws] = chunk.weighted(draw, area);
      }
    }
    for (int work = 0; work < runs.length; work++) {
      runs[work] += chunk.runs(work);
    }
  }

  private void addCell(int cell, int minutes) {
    if (byCell[cell].length <= minutes) {
      byCell[cell] = Arrays.copyOf(byCell[cell], minutes + 1);
    }
    byCell[cell][minutes]++;
  }

  public int draws() {
    return draws;
  }

  Distribution weighted() {
    return soFar(weighted);
  }

  private Distribution soFar(long[] samples) {
    return Distribution.of(Arrays.copyOf(samples, draws));
  }

  /// Half of the widest interval of a probability of a gap.
  double widestGap() {
    double widest = 0;
    for (int cell = 0; cell < byCell.length; cell++) {
      int hits = Arrays.stream(byCell[cell]).sum();
      widest = Math.max(widest, new Share(hits, draws).interval().margin());
    }
    return widest;
  }

  /// What they say together.
  public Forecast forecast(long seed, Forecast.Enough enough) {
    Chunk worst = DrawTask.worst(kernel);
    int[] absent = new int[byCell.length];
    worst.read((cell, minutes) -> absent[cell] = minutes);
    Distribution all = weighted();
    return new Forecast(
        seed,
        draws,
        enough,
        all.aboveNought(),
        Spread.of(all),
        worst.weighted(0),
        areas(worst),
        kernel.cells().map(cells -> cells(cells, absent)).orElse(List.of()),
        work(),
        Spread.of(soFar(regained)),
        Spread.of(soFar(forgone)));
  }

  private List<AreaForecast> areas(Chunk worst) {
    List<AreaForecast> forecasts = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      Distribution own = soFar(weightedByArea[area]);
      forecasts.add(
          new AreaForecast(
              kernel.prospect().areas().get(area),
              own.aboveNought(),
              Spread.of(own),
              worst.weighted(0, area)));
    }
    return forecasts;
  }

  private List<CellForecast> cells(Cells cells, int[] absent) {
    List<CellForecast> forecasts = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      for (int hour = 0; hour < cells.hours(); hour++) {
        int cell = cells.ofArea(area, hour);
        Distribution minutes = Distribution.of(byCell[cell], draws);
        forecasts.add(
            new CellForecast(
                cells.areas().get(area),
                cells.start(hour),
                minutes.aboveNought(),
                Spread.of(minutes),
                levels(cells, area, hour, absent),
                absent[cell]));
      }
    }
    return forecasts;
  }

  private List<CellForecast.LevelForecast> levels(Cells cells, int area, int hour, int[] absent) {
    List<CellForecast.LevelForecast> levels = new ArrayList<>();
    for (int level = 0; level < cells.levels().size(); level++) {
      if (cells.levels().get(level).area().equals(cells.areas().get(area))) {
        int cell = cells.ofLevel(level, hour);
        levels.add(
            new CellForecast.LevelForecast(
                cells.levels().get(level).criticality(),
                Spread.of(Distribution.of(byCell[cell], draws)),
                absent[cell]));
      }
    }
    return levels;
  }

  private List<WorkForecast> work() {
    List<WorkForecast> forecasts = new ArrayList<>();
    for (int w = 0; w < runs.length; w++) {
      PlannedWork work = kernel.prospect().work().get(w);
      forecasts.add(new WorkForecast(work, new Share(runs[w], draws)));
    }
    return forecasts;
  }
}
