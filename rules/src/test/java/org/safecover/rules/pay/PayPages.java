package org.safecover.rules.pay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.pay.deduction.DayRule;
import org.safecover.rules.pay.deduction.DeductionTexts;
import org.safecover.rules.pay.deduction.HourRule;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.LondonWeighting;
import org.safecover.rules.pay.line.PayText;
import org.safecover.rules.pay.offer.OfferBasic;
import org.safecover.rules.pay.offer.OfferHours;
import org.safecover.rules.pay.offer.OfferNight;
import org.safecover.rules.pay.offer.OfferOnCall;
import org.safecover.rules.pay.offer.OfferSaturday;
import org.safecover.rules.pay.offer.OfferUnsocial;
import org.safecover.rules.pay.terms2002.BandSupplement;
import org.safecover.rules.pay.terms2002.OldBasicPay;
import org.safecover.rules.pay.terms2016.AdditionalHours;
import org.safecover.rules.pay.terms2016.BasicPay;
import org.safecover.rules.pay.terms2016.FlexiblePremium;
import org.safecover.rules.pay.terms2016.NightEnhancement;
import org.safecover.rules.pay.terms2016.OnCallAllowance;
import org.safecover.rules.pay.terms2016.PartTimeAllowance;
import org.safecover.rules.pay.terms2016.WeekendAllowance;

/// The page of every rule of pay and the index of contracts, rules and figures that are not
/// sourced, written from the rules and the figures themselves.
final class PayPages {

  private static final String CODE = "../../rules/src/main/java/";
  private static final String TESTS = "../../rules/src/test/java/org/safecover/rules/pay/";

  private static final Map<String, Class<?>> KEPT_IN =
      Map.ofEntries(
          Map.entry("C02-PAY-BASIC", OldBasicPay.class),
          Map.entry("C02-PAY-BAND", BandSupplement.class),
          Map.entry("OFFER-BASIC", OfferBasic.class),
          Map.entry("OFFER-HOURS", OfferHours.class),
          Map.entry("OFFER-NIGHT", OfferNight.class),
          Map.entry("OFFER-UNSOCIAL", OfferUnsocial.class),
          Map.entry("OFFER-SATURDAY", OfferSaturday.class),
          Map.entry("OFFER-CALL", OfferOnCall.class),
          Map.entry("C16-PAY-BASIC", BasicPay.class),
          Map.entry("C16-PAY-HOURS", AdditionalHours.class),
          Map.entry("C16-PAY-NIGHT", NightEnhancement.class),
          Map.entry("C16-PAY-WEEKEND", WeekendAllowance.class),
          Map.entry("C16-PAY-CALL", OnCallAllowance.class),
          Map.entry("C16-PAY-PREMIUM", FlexiblePremium.class),
          Map.entry("C16-PAY-PART-TIME", PartTimeAllowance.class),
          Map.entry("PAY-LONDON", LondonWeighting.class),
          Map.entry("C16-PAY-FLOOR", CashFloor.class),
          Map.entry("DEDUCT-YEAR", DayRule.class),
          Map.entry("DEDUCT-MONTH", DayRule.class),
          Map.entry("DEDUCT-HOUR", HourRule.class));

  private final Parameters parameters;

  PayPages(Parameters parameters) {
    this.parameters = parameters;
  }

  /// Text by file name.
  SortedMap<String, String> all() {
    SortedMap<String, String> pages = new TreeMap<>();
    texts().forEach(text -> pages.put(file(text), page(text)));
    pages.put("README.md", index());
    return pages;
  }

  private static List<PayText> texts() {
    return Stream.concat(PayRules.all().stream(), DeductionTexts.all().stream()).toList();
  }

  private static String file(PayText text) {
    return text.id().text().toLowerCase(Locale.ROOT) + ".md";
  }

  private String page(PayText text) {
    Class<?> rule = KEPT_IN.get(text.id().text());
    if (rule == null) {
      throw new AssertionError("Where is " + text.id() + " kept?");
    }
    return """
    # %s: %s

    %s

    **Where it is written:** %s.

    ## How it is measured

    %s

    ## How doubtful points are read

    %s
    ## Figures

    %s## Where it is kept

    [%s](%s), tested by [%s](%s). All rules: [README.md](README.md).
    """
        .formatted(
            text.id(),
            text.title(),
            text.says(),
            text.clause(),
            text.measured(),
            text.readings().stream().map(r -> "- " + r + "\n").collect(Collectors.joining()),
            text.figures().stream()
                .map(id -> FigureTable.of(parameters, id).text())
                .collect(Collectors.joining("\n", "", "\n")),
            rule.getSimpleName(),
            CODE + rule.getName().replace('.', '/') + ".java",
            tests(text),
            TESTS + tests(text) + ".java");
  }

  private static String tests(PayText text) {
    String id = text.id().text();
    if (id.startsWith("OFFER")) {
      return "OfferPayTest";
    }
    if (id.startsWith("DEDUCT")) {
      return "deduction/DeductionTest";
    }
    if (id.startsWith("C02")) {
      return "TrickyDefinitionsTest";
    }
    return id.equals("C16-PAY-NIGHT") ? "NightEnhancementTest" : "Terms2016PayTest";
  }

  private String index() {
    return """
    # What each contract pays

    Written from the rules and the figures themselves. Every figure is a dated parameter with its
    source; one that nobody here has read stays without a value, and a result that needs it says so
    and asks for an assumption. How the band of the 2002 contract is found:
    [bands.md](bands.md).

    ## Contracts

    | Id | What it is | Made | Source |
    |---|---|---|---|
    %s
    The rules that begin with `C02` are those of the 2002 contract, with `OFFER` those of the three
    offers, with `C16` those of the 2016 contract and its later versions, which differ in figures
    alone; with `DEDUCT` those of pay deduction for a duty not worked.

    ## Rules

    | Rule | What it pays | Where it is written |
    |---|---|---|
    %s
    ## What may be assumed

    | Name | What it stands for | Written as |
    |---|---|---|
    %s
    ## Figures that are not sourced

    A figure without a name in the last column cannot be assumed: a result that needs it cannot be
    said.

    | Figure | From | Why | Assume |
    |---|---|---|---|
    %s
    ## How pay is reckoned

    - Hours are elapsed hours of work in an average week; a duty on call counts the work expected in
      it. Fractions are exact until a line is rounded.
    - An allowance that the circulars print is rounded up to the next whole pound, as they print it;
      pay for hours is rounded to the nearest penny, half a penny up. A total is the sum of its lines.
    - A year is priced by the figures of one day.
    - An hour more at the end of a duty never lowers pay, but for two cases which the contracts make:
      since 2019 a shift that ends after midnight and by four is enhanced throughout and one that goes
      on past four is not (C16-PAY-NIGHT), and in 2002 an hour by day can make the antisocial share
      smaller (BAND-ANTISOCIAL).
    """
        .formatted(
            PayContracts.of(parameters).all().stream()
                .map(PayPages::contract)
                .collect(Collectors.joining()),
            texts().stream().map(PayPages::rule).collect(Collectors.joining()),
            Arrays.stream(Assumable.values())
                .map(PayPages::assumable)
                .collect(Collectors.joining()),
            notSourced());
  }

  private static String contract(PayContract contract) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(contract.id(), contract.title(), contract.made(), contract.source());
  }

  private static String rule(PayText text) {
    return "| [%s](%s) | %s | %s |\n".formatted(text.id(), file(text), text.title(), text.clause());
  }

  private static String assumable(Assumable what) {
    String written =
        switch (what.kind()) {
          case PERCENT -> "`11%`, or `10%..12%` for all between";
          case DAYS -> "`27`, or `27..32`";
          case HOURS -> "`7.5`";
          case ONE_IN -> "`1:6`";
          case READING -> "a word, see [bands.md](bands.md)";
          case POINT -> "`str-3`";
          case STAGE -> "`st4`";
        };
    return "| `%s` | %s | %s |\n".formatted(what.text(), what.about(), written);
  }

  /// Columns of one table that lack a value for the same reason stand together.
  private String notSourced() {
    Map<Gap, String> rows = new LinkedHashMap<>();
    for (Parameter parameter : parameters.all()) {
      if (parameter.id().text().startsWith("pay.")) {
        parameter.values().byDate().forEach((day, figure) -> put(rows, parameter, day, figure));
      }
    }
    return rows.entrySet().stream()
        .map(row -> row.getKey().row(row.getValue()))
        .collect(Collectors.joining());
  }

  /// What columns of one table lack alike.
  private record Gap(String table, LocalDate from, String reason, String assume) {

    String row(String ids) {
      return "| %s | %s | %s | %s |\n".formatted(ids, from, reason, assume);
    }
  }

  private static void put(
      Map<Gap, String> rows, Parameter parameter, LocalDate day, Figure figure) {
    if (figure instanceof Figure.NotSourced(var reason)) {
      String id = parameter.id().text();
      String table = id.substring(0, id.lastIndexOf('.') + 1);
      Gap gap = new Gap(table, day, reason, toAssume(id));
      rows.merge(gap, "`" + id + "`", (all, _) -> all + ", `" + id.substring(table.length()) + "`");
    }
  }

  private static String toAssume(String id) {
    List<Map.Entry<String, Assumable>> endings =
        List.of(
            Map.entry("pay\\.offer\\..*\\.basic.*", Assumable.BASIC_RISE),
            Map.entry("pay\\.offer\\..*\\.(unsocial|saturday-evening)", Assumable.UNSOCIAL_RATE),
            Map.entry("pay\\.offer\\..*\\.on-call", Assumable.ON_CALL_ALLOWANCE),
            Map.entry("pay\\.2002\\.on-call-mapping", Assumable.ON_CALL_BANDS),
            Map.entry("pay\\.2002\\.part-time-mapping", Assumable.PART_TIME_BANDS),
            Map.entry("pay\\.leave\\.part-time-day", Assumable.STANDARD_DAY));
    return endings.stream()
        .filter(each -> id.matches(each.getKey()))
        .map(each -> "`" + each.getValue().text() + "`")
        .collect(Collectors.joining());
  }
}
