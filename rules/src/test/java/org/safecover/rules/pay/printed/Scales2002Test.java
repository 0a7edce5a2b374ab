package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.number;
import static org.safecover.rules.pay.printed.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Ratio;

/// The salary scales of the 2002 contract, every year that was read.
class Scales2002Test {

  private static final List<String> POINTS = words("min 1 2 3 4 5 6 7 8 9");

  @Test
  void foundation_year_1_earns_the_printed_point_of_each_year() {
    holds(
        "f1",
        POINTS,
        """
        2007-04-01 21,052 22,407 23,762
        2008-04-01 21,862 23,226 24,591
        2009-04-01 22,190 23,575 24,960
        2010-04-01 22,412 23,811 25,209
        2013-03-31 22,412 23,811 25,209
        2013-04-01 22,636 24,049 25,461
        2016-03-31 22,636 24,049 25,461
        2016-04-01 22,862 24,289 25,716
        2017-04-01 23,091 24,532 25,973
        2018-09-30 23,091 24,532 25,973
        2018-10-01 23,553 25,023 26,493
        2019-04-01 24,024 25,523 27,022
        2020-04-01 24,504 26,034 27,563
        2021-04-01 24,994 26,554 28,114
        2022-04-01 25,494 27,085 28,676
        2023-04-01 28,274 29,960 31,647
        2026-04-01 35,309 37,305 39,301
        """);
  }

  @Test
  void foundation_year_2_earns_the_printed_point_of_each_year() {
    holds(
        "f2",
        POINTS,
        """
        2007-04-01 26,270 28,031 29,792
        2008-04-01 27,116 28,889 30,663
        2009-04-01 27,523 29,323 31,122
        2010-04-01 27,798 29,616 31,434
        2013-04-01 28,076 29,912 31,748
        2016-04-01 28,357 30,211 32,066
        2017-04-01 28,640 30,513 32,386
        2018-10-01 29,213 31,124 33,034
        2019-04-01 29,798 31,746 33,695
        2020-04-01 30,393 32,381 34,368
        2021-04-01 31,001 33,029 35,056
        2022-04-01 31,621 33,689 35,757
        2023-04-01 34,769 36,960 39,152
        2026-04-01 42,995 45,588 48,182
        """);
  }

  @Test
  void a_specialty_registrar_earns_the_printed_point_of_each_year() {
    holds(
        "str",
        POINTS,
        """
        2008-04-01 28,976 30,749 33,226 34,723 36,529 38,336 40,143 41,948 43,755 45,562
        2009-04-01 29,411 31,211 33,724 35,244 37,077 38,911 40,745 42,578 44,412 46,246
        2010-04-01 29,705 31,523 34,061 35,596 37,448 39,300 41,152 43,003 44,856 46,708
        2013-04-01 30,002 31,838 34,402 35,952 37,822 39,693 41,564 43,434 45,304 47,175
        2016-04-01 30,302 32,156 34,746 36,312 38,200 40,090 41,979 43,868 45,757 47,647
        2017-04-01 30,605 32,478 35,093 36,675 38,582 40,491 42,399 44,307 46,215 48,123
        2018-10-01 31,217 33,127 35,795 37,408 39,354 41,300 43,247 45,193 47,139 49,086
        2019-04-01 31,841 33,790 36,511 38,156 40,141 42,126 44,112 46,096 48,082 50,068
        2020-04-01 32,478 34,466 37,241 38,920 40,944 42,969 44,994 47,018 49,044 51,069
        2021-04-01 33,128 35,155 37,986 39,698 41,763 43,828 45,894 47,959 50,025 52,090
        2022-04-01 33,790 35,858 38,746 40,492 42,598 44,705 46,812 48,918 51,025 53,132
        2023-04-01 37,068 39,260 42,231 44,171 46,404 48,637 50,871 53,103 55,336 57,570
        2026-04-01 45,715 48,309 51,931 54,121 56,763 59,406 62,049 64,690 67,333 69,976
        """);
  }

  @Test
  void the_other_scales_earn_the_printed_points_of_2013_to_2016() {
    String str = "30,002 31,838 34,402 35,952 37,822 39,693 41,564 43,434 45,304 47,175";
    String core = "30,002 31,838 34,402 35,952 37,822 39,693";
    String spr = "31,301 32,852 34,402 35,952 37,822 39,693 41,564 43,434 45,304 47,175";
    String dental = "29,912 31,748 33,584 35,420 37,256 39,092";
    for (String day : words("2013-04-01 2014-04-01 2015-04-01 2016-01-12 2016-03-31")) {
      holds("str", POINTS, day + " " + str);
      holds("str-core", POINTS, day + " " + core);
      holds("spr", POINTS, day + " " + spr);
      holds("dental-core", POINTS.subList(1, 7), day + " " + dental);
    }
  }

  @Test
  void years_that_nobody_here_has_read_are_not_guessed() {
    for (String scale : words("f1 f2 str")) {
      for (String day : words("2024-04-01 2025-03-31 2025-04-01 2026-03-31")) {
        assertThat(figure("pay.2002.basic." + scale + ".1", day))
            .isInstanceOf(Figure.NotSourced.class);
      }
    }
    assertThat(figure("pay.2002.basic.str-core.5", "2016-04-01"))
        .isInstanceOf(Figure.NotSourced.class);
    assertThat(figure("pay.2002.basic.spr.4", "2007-08-01")).isInstanceOf(Figure.NotSourced.class);
    assertThat(on("pay.2002.basic.spr.min", "2007-08-01")).isEqualTo("29364");
    assertThat(on("pay.2002.basic.spr.9", "2007-08-01")).isEqualTo("44581");
  }

  @Test
  void the_award_of_2023_is_within_a_pound_of_6_per_cent_and_1250_but_for_one_point_as_printed() {
    for (String scale : words("f1 f2 str")) {
      for (String point : scale.equals("str") ? POINTS : POINTS.subList(0, 3)) {
        String id = "pay.2002.basic." + scale + "." + point;
        var award =
            Ratio.of(on(id, "2022-04-01"))
                .times(Ratio.of(106, 100))
                .plus(Ratio.of(1250, 1))
                .minus(Ratio.of(on(id, "2023-04-01")));
        boolean asAwarded = award.isAtLeast(Ratio.of(-1, 1)) && Ratio.ONE.isAtLeast(award);
        assertThat(asAwarded).as(id).isNotEqualTo(id.equals("pay.2002.basic.str.2"));
      }
    }
    assertThat(figure("pay.2002.basic.str.2", "2023-04-01").source()).contains("would be £42,321");
  }

  private static void holds(String scale, List<String> points, String table) {
    for (Printed row : Printed.rows(table)) {
      for (int i = 0; i < row.cells().size(); i++) {
        String id = "pay.2002.basic." + scale + "." + points.get(i);
        assertThat(on(id, row.name()))
            .as("%s on %s", id, row.name())
            .isEqualTo(number(row.cells().get(i)));
      }
    }
  }
}
