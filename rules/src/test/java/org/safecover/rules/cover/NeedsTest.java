package org.safecover.rules.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.hospital.Hospital;

/// What must be covered, and where a post may change hands.
class NeedsTest {

  private static final String POSTS =
      """
      Late   09:00-21:30
      Night  21:15-09:15
      """;

  private static List<String> needs(Hospital hospital) {
    return situation(hospital).needs().stream().map(NeedsTest::drawn).toList();
  }

  private static Situation situation(Hospital hospital) {
    var version = hospital.actions().getFirst().latest();
    return Situation.of(hospital, ReadLimits.all(), DrawnHospital.ACTION, version);
  }

  private static String drawn(Need need) {
    var start = need.period().start().atZone(DrawnHospital.LONDON);
    var end = need.period().end().atZone(DrawnHospital.LONDON);
    return need.post().rule().role() + " " + start.toLocalDateTime() + " " + end.toLocalTime();
  }

  private static DrawnHospital drawnRota() {
    return new DrawnHospital()
        .posts(POSTS)
        .rota(
            """
            Asha  STR  emergency Night  2016-01-11 21:15-09:15
            Bell  STR  emergency Late   2016-01-12 09:00-21:30
            Cole  SHO  emergency Night  2016-01-12 21:15-09:15
            Dunn  SHO  emergency Late   2016-01-13 09:00-21:30
            """);
  }

  @Test
  void a_night_that_starts_inside_is_covered_past_the_end_of_the_action() {
    Hospital hospital = drawnRota().struck(Withdrawal.FULL, "2016-01-12 08:00", "2016-01-13 08:00");

    assertThat(needs(hospital))
        .containsExactly("Late 2016-01-12T09:00 21:30", "Night 2016-01-12T21:15 09:15");
  }

  @Test
  void the_night_begun_before_the_action_stays_with_the_doctor_who_began_it() {
    Situation situation =
        situation(drawnRota().struck(Withdrawal.FULL, "2016-01-12 08:00", "2016-01-13 08:00"));

    assertThat(situation.held())
        .anySatisfy(held -> assertThat(held.person().text()).isEqualTo("Asha"));
  }

  @Test
  void under_emergency_care_only_nothing_needs_cover() {
    assertThat(
            needs(
                drawnRota()
                    .struck(
                        Withdrawal.EMERGENCY_CARE_ONLY, "2016-01-12 08:00", "2016-01-13 08:00")))
        .isEmpty();
  }

  @Test
  void a_post_is_cut_at_the_handover_times_inside_it_and_nowhere_else() {
    Hospital hospital =
        drawnRota()
            .handovers("09:00", "13:00", "17:00")
            .struck(Withdrawal.FULL, "2016-01-12 08:00", "2016-01-12 17:00");

    assertThat(needs(hospital))
        .containsExactly(
            "Late 2016-01-12T09:00 13:00",
            "Late 2016-01-12T13:00 17:00",
            "Late 2016-01-12T17:00 21:30");
  }

  @Test
  void a_post_that_the_rota_itself_leaves_open_is_covered_only_while_the_action_lasts() {
    Hospital hospital =
        new DrawnHospital()
            .posts("Late 09:00-21:30")
            .rota("Bell STR planned Clinic 2016-01-12 09:00-17:00")
            .struck(Withdrawal.FULL, "2016-01-12 12:00", "2016-01-12 18:00");

    assertThat(needs(hospital)).containsExactly("Late 2016-01-12T12:00 18:00");
  }

  @Test
  void the_october_night_is_an_hour_longer_and_the_march_night_an_hour_shorter() {
    assertThat(nightLength("2016-10-29", "2016-10-30")).isEqualTo(Duration.ofHours(13));
    assertThat(nightLength("2016-03-26", "2016-03-27")).isEqualTo(Duration.ofHours(11));
  }

  private static Duration nightLength(String evening, String morning) {
    Hospital hospital =
        new DrawnHospital()
            .posts("Night 21:15-09:15")
            .rota("Cole SHO emergency Night " + evening + " 21:15-09:15")
            .struck(Withdrawal.FULL, evening + " 20:00", morning + " 08:00");
    return situation(hospital).needs().getLast().period().length();
  }
}
