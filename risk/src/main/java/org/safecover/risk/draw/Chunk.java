package org.safecover.risk.draw;

import java.util.Arrays;

/// What some draws in a row left uncovered, as whole numbers: cells with minutes, and totals of
/// each draw.
public final class Chunk {

  private final int areas;
  private final long[] weighted;
  private final long[] weightedByArea;
  private final int[] regained;
  private final int[] forgone;
  private final int[] runs;
  private int[] cells = new int[1024];
  private int used;
  private int draws;

  Chunk(int count, int areas, int work) {
    this.areas = areas;
    this.weighted = new long[count];
    this.weightedByArea = new long[count * areas];
    this.regained = new int[count];
    this.forgone = new int[count];
    this.runs = new int[work];
  }

  /// What is told of cells.
  public interface CellReader {
    /// @param minutes uncovered in one draw
    void cell(int cell, int minutes);
  }

  public int draws() {
    return draws;
  }

  /// Weighted uncovered minutes of a draw.
  public long weighted(int draw) {
    return weighted[draw];
  }

  /// Weighted uncovered minutes of a draw in one area.
  public long weighted(int draw, int area) {
    return weightedByArea[draw * areas + area];
  }

  /// Patients of moved sessions that could run in a draw after all.
  public int regained(int draw) {
    return regained[draw];
  }

  /// Patients of sessions that were to stand and could not run in a draw.
  public int forgone(int draw) {
    return forgone[draw];
  }

  /// In how many draws a session could run.
  public int runs(int work) {
    return runs[work];
  }

  /// Every cell with uncovered minutes, draw by draw.
  public void read(CellReader reader) {
    for (int i = 0; i < used; i += 2) {
      reader.cell(cells[i], cells[i + 1]);
    }
  }

  void add(int area, long weight) {
    weighted[draws] += weight;
    weightedByArea[draws * areas + area] += weight;
  }

  void addCell(int cell, int minutes) {
    if (used + 2 > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    cells[used] = cell;
    cells[used + 1] = minutes;
    used += 2;
  }

  void addRun(int work) {
    runs[work]++;
  }

  void addRegained(int patients) {
    regained[draws] += patients;
  }

  void addForgone(int patients) {
    forgone[draws] += patients;
  }

  void next() {
    draws++;
  }
}
