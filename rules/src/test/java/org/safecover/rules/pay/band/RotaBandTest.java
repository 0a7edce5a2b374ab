package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecover.domain.pay.Band;
import org.safecover.domain.staff.RotaType;
import org.safecover.rules.pay.line.Missing;

class RotaBandTest {

  private static final String DAYS = "2026-03-02 x5 08:00-16:00";
  private static final String LATES = "2026-03-02 x5 08:00-17:00";

  private static BandAnswer week(String drawn) {
    return DrawnPattern.weeks(1, "2026-03-02", drawn).answer();
  }

  @Test
  void BAND_a_rota_whose_doctors_agree_has_their_band() {
    RotaBand rota = new RotaBand("ward", List.of(week(DAYS), week(DAYS)));

    assertThat(rota.findBand()).contains(Band.NONE);
    assertThat(rota.counts()).isEqualTo(Map.of(Band.NONE, 2));
  }

  @Test
  void BAND_a_rota_whose_doctors_differ_says_how_many_are_in_each_from_the_heaviest() {
    RotaBand rota =
        new RotaBand("ward", List.of(week(DAYS), week(LATES), week("2026-03-02 08:00-23:00")));

    assertThat(rota.findBand()).isEmpty();
    assertThat(rota.counts().keySet()).containsExactly(Band.THREE, Band.ONE_B, Band.NONE);
  }

  @Test
  void BAND_a_doctor_of_whom_it_cannot_be_said_leaves_the_rota_without_a_band() {
    BandAnswer onCall =
        DrawnPattern.weeks(1, "2026-03-02", DAYS + "\n2026-03-06 call 16:00-08:00 1h")
            .ofType(RotaType.ON_CALL)
            .answer();
    RotaBand rota = new RotaBand("ward", List.of(week(DAYS), onCall));

    assertThat(rota.notSaid()).isOne();
    assertThat(rota.findBand()).isEmpty();
  }

  @Test
  void BAND_before_the_first_known_day_of_a_figure_it_is_named_as_missing() {
    BandAnswer early = DrawnPattern.weeks(1, "2001-03-05", "2001-03-05 x5 08:00-16:00").answer();

    assertThat(missing(early)).contains("pay.2002.full-time-week", "pay.2002.leave.lower");
    assertThat(early.path()).isEmpty();
  }

  @Test
  void BAND_leave_that_takes_up_the_whole_rota_leaves_no_average_week() {
    BandAnswer nothingLeft =
        DrawnPattern.weeks(1, "2026-03-02", "2026-03-02 x5 holiday 08:00-16:00")
            .holidaysAsLeave()
            .answer();

    assertThat(missing(nothingLeft)).containsExactly("rota.csv");
  }

  private static List<String> missing(BandAnswer answer) {
    return answer.outcome() instanceof BandAnswer.Outcome.CannotBeSaid(var missing)
        ? missing.stream().map(Missing::id).toList()
        : List.of();
  }
}
