package org.safecover.report.page;

import java.util.List;

/// The picture of who holds what when, and the same in rows.
final class TimelineView {

  private TimelineView() {}

  /// One area's picture and table.
  ///
  /// @param hours of the picture's whole width, in a form fit for a style sheet
  record AreaView(
      String id,
      String name,
      String summary,
      boolean open,
      long hours,
      List<Tick> ticks,
      List<Line> lines,
      List<LaneView> lanes,
      List<HoldingRow> rows) {}

  /// A label on the time axis.
  record Tick(String kind, String left, String label) {}

  /// A line through the picture at a time.
  record Line(String kind, String left) {}

  /// One row of the picture.
  record LaneView(String label, List<Bar> bars) {}

  /// A stretch in the picture.
  record Bar(String kind, String left, String width, String mark, String text, String title) {}

  /// A stretch in the table.
  record HoldingRow(String kind, String post, String period, String how, String who) {}
}
