package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

class OfferPayTest {

  private static final String NIGHT = "OFFER-NIGHT";
  private static final String UNSOCIAL = "OFFER-UNSOCIAL";
  private static final String SATURDAY = "OFFER-SATURDAY";

  private static Pay november(String drawn) {
    return Pay.weeks(1, "2015-11-02", drawn)
        .under("2015-11-offer", "2015-11-04")
        .assuming(Assumable.BASIC_RISE, "11");
  }

  private static Pay january(int weeks, String drawn) {
    return Pay.weeks(weeks, "2016-01-04", drawn)
        .under("2016-01-offer", "2016-01-16")
        .assuming(Assumable.BASIC_RISE, "11")
        .assuming(Assumable.UNSOCIAL_RATE, "33");
  }

  private static Pay february(int weeks, String drawn) {
    return Pay.weeks(weeks, "2016-02-01", drawn)
        .under("2016-02-offer", "2016-02-11")
        .assuming(Assumable.BASIC_RISE, "13.5");
  }

  @Test
  void OFFER_BASIC_is_the_point_of_2002_and_the_rise_that_is_assumed() {
    Pay pay = november("2015-11-02 x5 09:00-17:00");

    assertThat(pay.total()).isEqualTo("39906.72");
    assertThat(pay.known().assumed()).extracting(Assumption::what).contains(Assumable.BASIC_RISE);
    assertThat(february(1, "2016-02-01 x5 09:00-17:00").total()).isEqualTo("40805.52");
  }

  @Test
  void OFFER_BASIC_without_the_assumption_the_missing_pounds_are_named() {
    Pay pay =
        Pay.weeks(1, "2015-11-02", "2015-11-02 x5 09:00-17:00")
            .under("2015-11-offer", "2015-11-04");

    assertThat(pay.missing()).containsExactly("pay.offer.2015-11.basic.st3");
    assertThat(pay.cannotSay().missing().getFirst().assumable()).contains(Assumable.BASIC_RISE);
  }

  @Test
  void OFFER_HOURS_every_hour_above_forty_is_paid_like_the_first() {
    assertThat(november("2015-11-02 x5 07:00-16:00").pounds("OFFER-HOURS")).isEqualTo("4988.34");
    assertThat(november("2015-11-02 x5 07:00-15:00").pounds("OFFER-HOURS")).isEqualTo("0.00");
  }

  @Test
  void OFFER_NIGHT_begins_at_ten_in_november_and_at_nine_in_february() {
    assertThat(november("2015-11-02 14:00-22:00").hours(NIGHT)).isEqualTo("0");
    assertThat(november("2015-11-02 14:00-22:30").hours(NIGHT)).isEqualTo("0.5");
    assertThat(november("2015-11-02 06:30-14:00").hours(NIGHT)).isEqualTo("0.5");
    assertThat(february(1, "2016-02-01 14:00-21:00").hours(NIGHT)).isEqualTo("0");
    assertThat(february(1, "2016-02-01 14:00-22:00").hours(NIGHT)).isEqualTo("1");
  }

  @Test
  void OFFER_NIGHT_earns_half_as_much_again() {
    Pay pay = november("2015-11-02 21:00-07:00");

    assertThat(pay.hours(NIGHT)).isEqualTo("9");
    assertThat(pay.pounds(NIGHT)).isEqualTo("4489.51");
    assertThat(pay.pounds(UNSOCIAL)).isEqualTo("0.00");
  }

  @Test
  void OFFER_NIGHT_when_the_clocks_go_back_it_has_ten_hours_of_a_shift_of_thirteen() {
    Pay pay =
        Pay.weeks(1, "2015-10-19", "2015-10-24 21:00-09:00")
            .under("2015-11-offer", "2015-11-04")
            .assuming(Assumable.BASIC_RISE, "11");

    assertThat(pay.hours(NIGHT)).isEqualTo("10");
    assertThat(pay.hours(UNSOCIAL)).isEqualTo("3");
    assertThat(pay.hours("OFFER-BASIC")).isEqualTo("13");
  }

  @Test
  void OFFER_NIGHT_when_the_clocks_go_forward_it_has_eight() {
    Pay pay =
        Pay.weeks(1, "2016-03-21", "2016-03-26 21:00-09:00")
            .under("2015-11-offer", "2015-11-04")
            .assuming(Assumable.BASIC_RISE, "11");

    assertThat(pay.hours(NIGHT)).isEqualTo("8");
    assertThat(pay.hours(UNSOCIAL)).isEqualTo("3");
  }

  @Test
  void OFFER_UNSOCIAL_saturday_from_seven_in_the_evening_and_all_sunday_in_november() {
    assertThat(november("2015-11-07 09:00-19:00").pounds(UNSOCIAL)).isEqualTo("0.00");
    assertThat(november("2015-11-07 09:00-20:00").pounds(UNSOCIAL)).isEqualTo("329.23");
    assertThat(november("2015-11-08 09:00-17:00").hours(UNSOCIAL)).isEqualTo("8");
    assertThat(november("2015-11-06 09:00-22:00").hours(UNSOCIAL)).isEqualTo("0");
  }

  @Test
  void OFFER_UNSOCIAL_the_rate_of_january_must_be_assumed() {
    Pay pay =
        Pay.weeks(1, "2016-01-04", "2016-01-10 09:00-17:00")
            .under("2016-01-offer", "2016-01-16")
            .assuming(Assumable.BASIC_RISE, "11");

    assertThat(pay.missing()).containsExactly("pay.offer.2016-01.rate.unsocial");
  }

  @Test
  void OFFER_UNSOCIAL_in_january_a_weekday_evening_from_nine_to_ten_counts() {
    assertThat(january(1, "2016-01-04 14:00-22:00").hours(UNSOCIAL)).isEqualTo("1");
    assertThat(january(1, "2016-01-04 14:00-22:00").hours(NIGHT)).isEqualTo("0");
    assertThat(january(1, "2016-01-09 14:00-18:00").hours(UNSOCIAL)).isEqualTo("1");
  }

  @Test
  void OFFER_UNSOCIAL_what_february_paid_on_saturday_evening_must_be_assumed() {
    Pay pay = february(4, "2016-02-06 13:00-18:00\n2016-02-07 09:00-17:00");

    assertThat(pay.missing()).containsExactly("pay.offer.2016-02.rate.saturday-evening");
    Pay assumed =
        february(4, "2016-02-06 13:00-18:00\n2016-02-07 09:00-17:00")
            .assuming(Assumable.UNSOCIAL_RATE, "30");
    assertThat(assumed.lines(UNSOCIAL))
        .extracting(line -> line.what())
        .containsExactly("Saturday evenings", "Sundays");
    assertThat(assumed.pounds(UNSOCIAL)).isEqualTo("688.59");
  }

  @Test
  void OFFER_SATURDAY_one_in_three_in_january_and_one_in_four_in_february() {
    assertThat(january(3, "2016-01-09 09:00-17:00").hours(SATURDAY)).isEqualTo("2.667");
    assertThat(january(4, "2016-01-09 09:00-17:00").hours(SATURDAY)).isEqualTo("0");
    assertThat(february(4, "2016-02-06 09:00-17:00").hours(SATURDAY)).isEqualTo("2");
    assertThat(february(5, "2016-02-06 09:00-17:00").hours(SATURDAY)).isEqualTo("0");
    assertThat(november("2015-11-07 09:00-17:00").hours(SATURDAY)).isEqualTo("0");
  }

  @Test
  void OFFER_SATURDAY_a_sunday_worked_makes_no_saturday_frequent() {
    assertThat(february(4, "2016-02-07 09:00-17:00").hours(SATURDAY)).isEqualTo("0");
  }

  @Test
  void OFFER_CALL_its_size_must_be_assumed() {
    Pay pay = november("2015-11-02 call 17:00-09:00 4H");

    assertThat(pay.missing()).containsExactly("pay.offer.2015-11.on-call");
    assertThat(
            november("2015-11-02 call 17:00-09:00 4H")
                .assuming(Assumable.ON_CALL_ALLOWANCE, "8")
                .pounds("OFFER-CALL"))
        .isEqualTo("3192.54");
  }
}
