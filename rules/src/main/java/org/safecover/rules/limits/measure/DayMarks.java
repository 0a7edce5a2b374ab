package org.safecover.rules.limits.measure;

/// The ways in which duties mark days.
public final class DayMarks {

  private DayMarks() {}

  /// Marks every day on which a duty starts.
  public static void everyDay(Timeline line, int stretch, Marks marks) {
    Stretches all = line.all();
    for (int m = all.firstMember(stretch); m < all.firstMember(stretch + 1); m++) {
      marks.add(line.day(all.index(m)), stretch, m, m + 1);
    }
  }

  /// Marks the days on which duties of a resident shift start, each with the whole shift.
  public static void wholeShift(Timeline line, int shift, Marks marks) {
    Stretches resident = line.resident();
    int from = resident.firstMember(shift);
    int end = resident.firstMember(shift + 1);
    for (int m = from; m < end; m++) {
      marks.add(line.day(resident.index(m)), shift, from, end);
    }
  }

  /// Marks the nights in which a resident shift has enough work, by the day the night starts.
  ///
  /// @param work the least work that makes a night
  /// @param from when the night starts
  /// @param until when it ends, on the next day
  public record Night(DatedFigure work, DatedFigure from, DatedFigure until)
      implements Runs.Marker {

    @Override
    public void mark(Timeline line, int shift, Marks marks) {
      Stretches resident = line.resident();
      SiteTime site = line.site();
      long start = resident.from(shift);
      long end = resident.to(shift);
      for (long day = site.day(start) - 1; day <= site.day(end); day++) {
        if (work.holds(day) && from.holds(day) && until.holds(day)) {
          long shared =
              Math.min(end, site.at(day + 1, until.on(day)))
                  - Math.max(start, site.at(day, from.on(day)));
          if (shared >= work.on(day)) {
            marks.add(day, shift, resident.firstMember(shift), resident.firstMember(shift + 1));
          }
        }
      }
    }
  }
}
