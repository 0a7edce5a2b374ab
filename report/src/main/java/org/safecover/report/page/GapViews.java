package org.safecover.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Gap.Exclusion;
import org.safecover.domain.cover.Plan;
import org.safecover.report.page.PageView.GapView;
import org.safecover.report.page.PageView.ReasonRow;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// The gaps of a plan, each with everyone who might have held it and why they cannot. People with
/// the very same reasons share a row, so that a gap in a large hospital stays readable.
record GapViews(PlanWords words) {

  /// Up to this many gaps are all shown open.
  private static final int GAPS_OPEN = 6;

  List<GapView> gaps(Plan plan) {
    boolean open = plan.gaps().size() <= GAPS_OPEN;
    return plan.gaps().stream().sorted().map(gap -> gap(gap, open)).toList();
  }

  private GapView gap(Gap gap, boolean open) {
    return new GapView(
        words.post(gap.post()),
        "%s (%s)"
            .formatted(words.times().period(gap.period()), Amounts.length(gap.period().length())),
        words.needs(gap.post()),
        open,
        count(gap.exclusions().size()),
        rows(gap.exclusions()),
        others(gap.others()));
  }

  private static String count(int people) {
    return people == 0
        ? "Nobody works in the area or has the competency."
        : Amounts.count(people, "person", "people")
            + " might have held it by area or competency; none of them can.";
  }

  private static Optional<String> others(int others) {
    return others == 0
        ? Optional.empty()
        : Optional.of(
            "A further "
                + Amounts.count(others, "person neither works", "people neither work")
                + " in the area nor "
                + (others == 1 ? "has" : "have")
                + " the competency.");
  }

  /// Reasons that one person has come before those that many share.
  private List<ReasonRow> rows(List<Exclusion> exclusions) {
    Map<List<String>, List<String>> people = new LinkedHashMap<>();
    for (Exclusion exclusion : exclusions) {
      List<String> reasons = exclusion.reasons().stream().map(words::reason).toList();
      people.computeIfAbsent(reasons, _ -> new ArrayList<>()).add(exclusion.person().text());
    }
    return people.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> group.getValue().size()))
        .map(group -> new ReasonRow(String.join(", ", group.getValue()), group.getKey()))
        .toList();
  }
}
