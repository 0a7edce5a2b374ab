package org.safecover.web.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.time.Period;
import org.safecover.report.board.AreaBoard;
import org.safecover.report.board.Holding;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.board.Stretch;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.web.offer.CoverStandings;
import org.safecover.web.plan.PlanDesk.OpenPlan;

/// The next hours of a plan, area by area: what is held, what waits for an answer, what nobody
/// holds.
///
/// @param hours as headings
/// @param gaps those that fall into these hours, in words
record NowView(List<String> hours, List<AreaRow> areas, List<String> gaps) {

  static final int HOURS = 12;
  private static final Duration HOUR = Duration.ofHours(1);

  /// One area.
  record AreaRow(String name, List<HourCell> cells) {}

  /// One hour of an area.
  ///
  /// @param kind `gap`, `open`, `held` or `none`, the worst of its posts
  record HourCell(String kind, String text) {}

  /// @param standings of offers by cover; a cover without one has not been asked
  static NowView of(OpenPlan open, Instant from, Map<Cover, String> standings) {
    PlanWords words = new PlanWords(open.inHand().loaded().hospital(), open.inHand().plan());
    PlanBoard board = PlanBoard.of(open.inHand().loaded().hospital(), open.inHand().plan());
    Period all = new Period(from, from.plus(HOUR.multipliedBy(HOURS)));
    return new NowView(
        hours(from).stream().map(hour -> words.times().shortMoment(hour)).toList(),
        board.areas().stream()
            .filter(area -> !area.lanes().isEmpty())
            .map(area -> row(area, hours(from), standings))
            .toList(),
        open.inHand().plan().gaps().stream()
            .filter(gap -> gap.period().overlaps(all))
            .map(words::gap)
            .toList());
  }

  /// When each of the hours begins.
  static List<Instant> hours(Instant from) {
    return Stream.iterate(from, hour -> hour.plus(HOUR)).limit(HOURS).toList();
  }

  private static AreaRow row(AreaBoard area, List<Instant> hours, Map<Cover, String> standings) {
    return new AreaRow(
        area.area().name(), hours.stream().map(hour -> cell(area, hour, standings)).toList());
  }

  private static HourCell cell(AreaBoard area, Instant hour, Map<Cover, String> standings) {
    Period period = new Period(hour, hour.plus(HOUR));
    List<Stretch> within =
        area.lanes().stream()
            .flatMap(lane -> lane.stretches().stream())
            .filter(stretch -> stretch.period().overlaps(period))
            .toList();
    long gaps = count(within, Holding.GAP);
    long covers = count(within, Holding.COVER);
    long open =
        within.stream()
            .filter(stretch -> stretch.holding() == Holding.COVER)
            .filter(stretch -> isOpen(stretch, standings))
            .count();
    List<String> parts = new ArrayList<>();
    if (gaps > 0) {
      parts.add(Amounts.count(gaps, "gap", "gaps"));
    }
    if (covers > 0) {
      parts.add(Amounts.count(covers, "cover", "covers"));
    }
    if (open > 0) {
      parts.add(open + " not confirmed");
    }
    String quiet = within.isEmpty() ? "no post" : "held";
    return new HourCell(
        gaps > 0 ? "gap" : open > 0 ? "open" : within.isEmpty() ? "none" : "held",
        parts.isEmpty() ? quiet : String.join(", ", parts));
  }

  private static long count(List<Stretch> stretches, Holding holding) {
    return stretches.stream().filter(stretch -> stretch.holding() == holding).count();
  }

  private static boolean isOpen(Stretch stretch, Map<Cover, String> standings) {
    return stretch.person().stream()
        .map(person -> new Cover(person, stretch.post().id(), stretch.period()))
        .noneMatch(cover -> CoverStandings.CONFIRMED.equals(standings.get(cover)));
  }
}
