package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecover.domain.pay.Band;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;

/// The bands of the two real rotas of 2015, over the example itself.
class RealBandsTest {

  private static RotaBand rota(String name, PublicHolidays holidays) {
    List<RotaBand> rotas =
        RotaBand.gathered(CpftBands.answers(new BandOptions(holidays, List.of())));
    assertThat(rotas).extracting(RotaBand::rota).containsExactly("north", "south");
    return rotas.stream().filter(each -> each.rota().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void BAND_the_south_rota_is_1B_for_every_one_of_its_26_doctors() {
    RotaBand south = rota("south", PublicHolidays.COUNTED);

    assertThat(south.people()).hasSize(26);
    assertThat(south.counts()).isEqualTo(Map.of(Band.ONE_B, 26));
    assertThat(south.findBand()).contains(Band.ONE_B);
  }

  @Test
  void BAND_the_south_rota_is_1B_with_public_holidays_as_leave_too() {
    assertThat(rota("south", PublicHolidays.AS_LEAVE).findBand()).contains(Band.ONE_B);
  }

  @Test
  void BAND_the_north_rota_is_on_the_edge_of_two_bands_and_has_no_band_of_its_own() {
    RotaBand north = rota("north", PublicHolidays.COUNTED);

    assertThat(north.people()).hasSize(18);
    assertThat(north.counts()).isEqualTo(Map.of(Band.TWO_B, 6, Band.ONE_A, 11, Band.ONE_B, 1));
    assertThat(north.findBand()).isEmpty();
  }

  @Test
  void BAND_one_doctor_in_the_north_works_exactly_48_hours() {
    BandAnswer exact =
        rota("north", PublicHolidays.COUNTED).people().stream()
            .filter(each -> each.pattern().person().id().text().equals("north-05"))
            .findFirst()
            .orElseThrow();

    assertThat(exact.facts().hours().workAWeek()).hasToString("48");
    assertThat(exact.findBand()).contains(Band.ONE_A);
  }

  @Test
  void BAND_the_working_of_every_doctor_of_the_real_rotas_ends_in_a_band() {
    assertThat(CpftBands.answers(BandOptions.PLAIN))
        .allSatisfy(answer -> assertThat(answer.findBand()).isPresent())
        .allSatisfy(answer -> assertThat(answer.assumed()).isEmpty());
  }
}
