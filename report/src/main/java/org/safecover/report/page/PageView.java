package org.safecover.report.page;

import java.util.List;
import java.util.Optional;
import org.safecover.report.page.TimelineView.AreaView;
import org.safecover.report.words.Fact;
import org.safecover.report.words.ProofWords;

/// Everything the template shows, in words.
///
/// @param whole whether there is no gap
/// @param hours all hours of emergency posts, by how they are held
record PageView(
    String title,
    String hospital,
    List<Fact> action,
    boolean whole,
    String verdict,
    List<Fact> hours,
    Assumed assumed,
    List<LevelRow> levels,
    Optional<String> unpriced,
    List<AreaView> areas,
    List<DoctorView> doctors,
    List<PriorityView> moved,
    String movedTotal,
    List<GapView> gaps,
    ProofView proof,
    String verify) {

  /// What the plan rests on without a published record.
  ///
  /// @param sentence says how much is assumed, or that nothing is
  record Assumed(String sentence, List<AssumedRow> rows) {}

  record AssumedRow(String table, String assumed, String all) {}

  record LevelRow(
      String number, String name, String value, String bound, boolean proven, String proof) {}

  /// What one covering doctor is asked to do.
  record DoctorView(
      String id,
      String description,
      String total,
      List<TurnRow> turns,
      List<String> released,
      List<String> moved) {}

  record TurnRow(String post, String period, String length, String before, String after) {}

  /// The moved sessions of one priority.
  record PriorityView(String caption, List<MovedRow> rows) {}

  record MovedRow(String session, String area, String period, String patients, String cause) {}

  /// A stretch that nobody holds, and why.
  ///
  /// @param needs what the post asks of its holder
  /// @param others those whom neither area nor competency brings near
  record GapView(
      String post,
      String period,
      String needs,
      boolean open,
      String count,
      List<ReasonRow> reasons,
      Optional<String> others) {}

  /// The proof of need.
  ///
  /// @param sum what the whole proof shows
  record ProofView(String sum, List<ProofWords.Said> arguments) {}

  /// Everyone who cannot hold the stretch for the same reasons.
  record ReasonRow(String people, List<String> reasons) {}
}
