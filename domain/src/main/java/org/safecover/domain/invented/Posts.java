package org.safecover.domain.invented;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.Competency;

/// Posts that recurring emergency work holds.
final class Posts {

  private Posts() {}

  static PostRule daily(Team team, Work work, int criticality) {
    Trade trade = team.department().trade();
    Competency competency = team.areRegistrars() ? trade.decisions() : trade.competency();
    return post(work, competency, EnumSet.allOf(DayOfWeek.class), criticality);
  }

  static PostRule onWeekdays(Department department, Work work) {
    Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    return post(work, department.trade().competency(), days, 1);
  }

  private static PostRule post(
      Work work, Competency competency, Set<DayOfWeek> days, int criticality) {
    String role = work.role().text().toLowerCase(Locale.ROOT).replace(' ', '-');
    return new PostRule(
        new PostRuleId(work.area() + "-" + role),
        work.area(),
        work.role(),
        Set.of(competency),
        days,
        work.from(),
        work.to(),
        1,
        work.service(),
        criticality,
        Origin.ASSUMED);
  }
}
