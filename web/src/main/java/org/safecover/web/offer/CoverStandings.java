package org.safecover.web.offer;

import java.util.Map;
import java.util.TreeMap;
import org.safecover.app.access.StaffAct;
import org.safecover.app.plan.PlanKey;
import org.safecover.domain.cover.Cover;

/// How the offers of a plan stand, for other pages of the rota staff.
public final class CoverStandings {

  /// The word for a cover that its doctor has agreed to and the rota staff have confirmed.
  public static final String CONFIRMED = CoverRow.Standing.CONFIRMED.word();

  private final CoverOffers covers;

  CoverStandings(CoverOffers covers) {
    this.covers = covers;
  }

  /// A word for each cover, such as `waiting`.
  public Map<Cover, String> of(StaffAct act, PlanKey plan) {
    Map<Cover, String> words = new TreeMap<>();
    covers
        .findSheet(act, plan)
        .ifPresent(
            sheet -> sheet.rows().forEach(row -> words.put(row.cover(), row.standing().word())));
    return words;
  }
}
