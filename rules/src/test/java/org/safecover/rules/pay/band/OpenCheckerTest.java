package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;

/// The bands of the real rotas beside those of the open rota checker, doctor by doctor and field by
/// field. Every difference has a reason that explains it to the minute.
class OpenCheckerTest {

  private static final Path PAGE =
      Path.of(System.getProperty("project.root", "..")).resolve("docs/measurements/banding.md");

  private static final List<Agreement> ALL = agreements();

  private static List<Agreement> agreements() {
    SortedMap<String, Checked> checked = Checked.all();
    return CpftBands.answers(BandOptions.PLAIN).stream()
        .map(answer ->
            Agreement.of(
                answer, Objects.requireNonNull(checked.get(answer.pattern().person().id().text()))))
        .toList();
  }

  @Test
  void BAND_both_speak_of_the_same_44_doctors_weeks_and_leave() {
    assertThat(ALL).hasSize(44);
    assertThat(ALL).extracting(Agreement::person).containsExactlyElementsOf(Checked.all().keySet());
    assertThat(ALL)
        .allSatisfy(each -> {
          BandFacts.Hours hours = each.answer().facts().hours();
          assertThat(hours.weeks()).isEqualTo(Ratio.of(each.checked().weeks(), 1));
          assertThat(hours.leaveWeeks()).isEqualTo(Ratio.of(each.checked().leaveWeeks(), 1));
        });
  }

  @Test
  void BAND_HOURS_agree_to_the_minute_but_for_the_night_on_which_the_clocks_go_back() {
    assertThat(ALL)
        .allSatisfy(each -> {
          Ratio checked = Ratio.of(each.checked().dutyMinutes() + each.clock(), 1);
          assertThat(each.dutyMinutes()).isEqualTo(checked);
          assertThat(each.answer().facts().hours().workAWeek())
              .isEqualTo(each.checkedHoursOnOurClock());
        });
    assertThat(ALL.stream().filter(each -> each.clock() == 0))
        .hasSize(40)
        .allSatisfy(each ->
            assertThat(decimal(each.answer().facts().hours().workAWeek()))
                .isCloseTo(each.checked().hoursAWeek(), within(1e-9)));
    assertThat(ALL.stream().filter(each -> each.clock() == 60)).hasSize(4);
  }

  @Test
  void BAND_ANTISOCIAL_agrees_to_the_minute_but_for_duty_by_day_on_public_holidays() {
    assertThat(ALL)
        .allSatisfy(each ->
            assertThat(each.antisocialMinutes())
                .isEqualTo(
                    Ratio.of(
                        each.checked().antisocialMinutes() + each.clock() - each.onHolidays(), 1)));
  }

  @Test
  void BAND_WEEKENDS_agree() {
    assertThat(ALL)
        .allSatisfy(each ->
            assertThat(each.answer().facts().weekends())
                .isEqualTo(
                    new BandFacts.Weekends(
                        each.checked().weekendsWorked(), each.checked().weekends())));
  }

  @Test
  void BAND_COMPLIANT_rest_and_the_longest_duty_agree() {
    assertThat(ALL)
        .allSatisfy(each -> {
          assertThat(each.shortestRest()).isEqualTo(each.checked().shortestRestHours());
          assertThat(each.longestDuty()).isEqualTo(each.checked().longestDutyHours());
        });
  }

  @Test
  void BAND_the_bands_agree_but_for_two_doctors_whose_public_holidays_make_a_third() {
    assertThat(ALL.stream().filter(each -> !each.band().equals(each.checked().band())))
        .extracting(each -> each.person() + " " + each.band() + " " + each.checked().band())
        .containsExactly("north-12 2B 2A", "north-14 2B 2A");
    assertThat(ALL.stream().filter(each -> !each.band().equals(each.checked().band())))
        .allSatisfy(each -> {
          Ratio withHolidays = each.antisocialMinutes().plus(Ratio.of(each.onHolidays(), 1));
          assertThat(withHolidays.dividedBy(each.dutyMinutes())).isGreaterThan(Ratio.of(1, 3));
        });
  }

  @Test
  void BAND_the_page_of_the_comparison_is_what_this_comparison_found() throws IOException {
    String page = AgreementPage.text(ALL);
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/measurements/banding.md; mvn verify -Dgolden=rewrite writes it anew")
        .isEqualTo(page);
  }

  private static double decimal(Ratio ratio) {
    return ratio.rounded(12, RoundingMode.HALF_UP).doubleValue();
  }
}
