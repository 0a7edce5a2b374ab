package org.safecover.rules.pay.band;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Ratio;

/// The page that holds the comparison with the open rota checker.
final class AgreementPage {

  private AgreementPage() {}

  static String text(List<Agreement> all) {
    long clock = count(all, each -> each.clock() != 0);
    long bands = count(all, each -> !each.band().equals(each.checked().band()));
    return """
    # Bands beside the open rota checker

    The two rotas of `examples/cpft-january-2016` come from the open rota checker RudolfCardinal/rota 1.6. What it works out for them is kept in
    `rules/src/test/resources/open-rota-checker`; a test compares it with `safecover band`, doctor by
    doctor and field by field, and writes this page. The checker was run on 23 November 2026 with Python
    3.11 on a two-core Linux machine. Nothing here depends on the machine.

    | Field | Doctors that agree exactly | The others |
    |---|---|---|
    | weeks of the rota, weeks of leave | %1$d of %1$d | |
    | hours of duty in the rota | %2$d of %1$d | %3$d: one hour each, the night on which the clocks went back |
    | hours of actual work a week, with prospective cover | %2$d of %1$d | the same %3$d |
    | hours out of hours | %4$d of %1$d | public holidays, and the same hour |
    | weekends worked, and weekends of the rota | %5$d of %1$d | |
    | shortest time off, longest duty by the clock on the wall | %6$d of %1$d | |
    | band | %7$d of %1$d | %8$s |

    With these reasons taken into account every field of every doctor agrees to the minute.

    ## Why the differences

    - **The clocks.** On the night of 24 October 2015 the clocks went back. Safecover counts elapsed hours,
      so the four doctors on duty worked 13 hours; the checker subtracts the times on the clock and counts
      12. With prospective cover this is between 2 and 3 minutes of an average week, and it moves nobody's band.
    - **Public holidays.** The checker counts every hour of duty on a public holiday as out of hours, be it
      a normal day from 09:00 to 17:00. The text as it is known here speaks of 07:00 to 19:00, Monday to
      Friday, and excepts no holiday, so Safecover counts those hours as any other day's. Both count the
      normal days that fall on public holidays as worked.
    - **Two bands.** %9$s
    - **Weekends.** The checker counts calendar Saturdays and Sundays, Safecover 19:00 on Friday to 07:00 on
      Monday. In these rotas nobody who works on a Friday evening is off for the whole weekend, so that
      the counts agree.
    - **Overlaps.** The checker merges duties that overlap. None of one doctor do in these rotas.
    - **The third.** For the checker a pattern is most antisocial above one third, for Safecover from exactly
      one third on. Nobody here is on the edge.
    - **The law.** For the checker a breach of the Working Time Regulations is band 3; for Safecover only one
      of the New Deal is. Nobody here breaks either.

    The trust's staffing department had the south rota at 1B, as both programs say for each of its 26
    doctors, and the north rota at 2B. Both programs put doctors of the north in more than one band: their
    average weeks lie from 46.9 to 48.7 hours, on both sides of 48.

    ## Doctor by doctor

    Safecover first, the checker second where it differs.

    | Doctor | Work a week | Out of hours | Share | of it on holidays by day | Weekends | Band |
    |---|---|---|---|---|---|---|
    %10$s\
    """
        .formatted(
            all.size(),
            all.size() - clock,
            clock,
            count(all, each -> each.antisocialMinutes().equals(minutes(each))),
            count(all, AgreementPage::weekendsAgree),
            count(all, AgreementPage::restsAgree),
            all.size() - bands,
            bands + ": the third that public holidays make",
            twoBands(all),
            all.stream().map(AgreementPage::row).collect(Collectors.joining()));
  }

  private static String twoBands(List<Agreement> all) {
    return all.stream()
            .filter(each -> !each.band().equals(each.checked().band()))
            .map(each ->
                "%s is in %s here and in %s there:\n  %s of duty is out of hours, %s with public holidays by day"
                    .formatted(
                        each.person(),
                        each.band(),
                        each.checked().band(),
                        percent(each.answer().facts().hours().outsideShare()),
                        percent(
                            Ratio.of(
                                each.checked().antisocialMinutes(), each.checked().dutyMinutes()))))
            .collect(Collectors.joining(";\n  "))
        + ". A third is 33.33 %.";
  }

  private static Ratio minutes(Agreement each) {
    return Ratio.of(each.checked().antisocialMinutes(), 1);
  }

  private static boolean weekendsAgree(Agreement each) {
    return each.answer().facts().weekends().worked() == each.checked().weekendsWorked()
        && each.answer().facts().weekends().all() == each.checked().weekends();
  }

  private static boolean restsAgree(Agreement each) {
    return each.shortestRest() == each.checked().shortestRestHours()
        && each.longestDuty() == each.checked().longestDutyHours();
  }

  private static long count(List<Agreement> all, Predicate<Agreement> those) {
    return all.stream().filter(those).count();
  }

  private static String row(Agreement each) {
    BandFacts facts = each.answer().facts();
    Ratio theirShare = Ratio.of(each.checked().antisocialMinutes(), each.checked().dutyMinutes());
    return "| %s | %s | %s | %s | %s | %d of %d | %s |\n"
        .formatted(
            each.person(),
            both(
                hours(facts.hours().workAWeek()),
                hours(each.checkedHoursOnOurClock().minus(ofClock(each)))),
            both(hours(facts.hours().outside()), hours(minutes(each).dividedBy(Ratio.of(60, 1)))),
            both(percent(facts.hours().outsideShare()), percent(theirShare)),
            hours(Ratio.of(each.onHolidays(), 60)),
            facts.weekends().worked(),
            facts.weekends().all(),
            both(each.band(), each.checked().band()));
  }

  /// What the hour of the clock adds to an average week.
  private static Ratio ofClock(Agreement each) {
    Ratio weeks = Ratio.of(each.checked().weeks(), 1);
    Ratio away = Ratio.of(each.checked().leaveWeeks(), 52).times(weeks);
    return Ratio.of(each.clock(), 60).dividedBy(weeks.minus(away));
  }

  private static String both(String ours, String theirs) {
    return ours.equals(theirs) ? ours : ours + " / " + theirs;
  }

  private static String hours(Ratio hours) {
    return hours.rounded(2, RoundingMode.HALF_UP) + " h";
  }

  private static String percent(Ratio share) {
    return share.times(100).rounded(2, RoundingMode.HALF_UP) + " %";
  }
}
