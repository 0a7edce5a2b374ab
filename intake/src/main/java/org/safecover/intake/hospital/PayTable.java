package org.safecover.intake.hospital;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// `pay.csv`: what decides pay beside the rota.
final class PayTable {

  /// The two ways in which pay is protected.
  enum Section {
    SECTION_1,
    SECTION_2
  }

  static final Column<PersonId> PERSON =
      Column.required("person", Ids.PERSON).means("whose pay it is", "doctor-01");
  static final Column<Optional<String>> ROTA =
      Column.optional("rota", Forms.word("a rota's name", Function.identity()))
          .means("the rota the doctor is on; blank: that of the areas of emergency duties", "");
  static final Column<Optional<Scale>> SCALE =
      Column.optional("scale", byId(Scale.values(), Scale::id))
          .means("the salary scale of 2002", "str");
  static final Column<Optional<Integer>> POINT =
      Column.optional("point", point()).means("the point of that scale", "3");
  static final Column<Optional<Stage>> STAGE =
      Column.optional("stage", byId(Stage.values(), Stage::name))
          .means("the stage of training, which decides basic pay since 2016", "ST4");
  static final Column<Optional<BigDecimal>> LEAVE_DAYS =
      Column.optional(
              "leave_days",
              Forms.decimal(
                  "a number from 0 to 100",
                  n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(100)) <= 0))
          .means(
              "working days of annual leave a year without public holidays; blank: the contract's",
              "30");
  static final Column<Boolean> COVER =
      Column.otherwise("prospective_cover", Forms.YES_NO, true)
          .means("colleagues cover the doctor's duties during leave or not; blank: yes", "yes");
  static final Column<Optional<Premium>> PREMIUM =
      Column.optional("premium", byId(Premium.values(), Premium::id))
          .means("the flexible pay premium of 2016", "");
  static final Column<Optional<LondonZone>> LONDON =
      Column.optional("london", byId(LondonZone.values(), LondonZone::id))
          .means("where London weighting is paid", "");
  static final Column<Optional<Section>> PROTECTION =
      Column.optional("protection", Forms.choice(Section.class))
          .means("section of the schedule on transitional pay protection", "section-1");
  static final Column<Optional<BigDecimal>> PROTECTED_BASIC =
      Column.optional(
              "protected_basic",
              Forms.decimal(
                  "pounds above 0 and below 1000000, with at most two decimals",
                  n ->
                      n.signum() > 0
                          && n.scale() <= 2
                          && n.compareTo(BigDecimal.valueOf(1_000_000)) < 0))
          .means("section 1: basic pay of a year on the day before the move", "35952");
  static final Column<Optional<Band>> PROTECTED_BAND =
      Column.optional("protected_band", byId(Band.values(), Band::text))
          .means("section 1: the band of the rota on 31 October 2015", "1B");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "pay",
          "what decides a doctor's pay beside the rota",
          Need.OPTIONAL,
          List.of(
              PERSON,
              ROTA,
              SCALE,
              POINT,
              STAGE,
              LEAVE_DAYS,
              COVER,
              PREMIUM,
              LONDON,
              PROTECTION,
              PROTECTED_BASIC,
              PROTECTED_BAND,
              ORIGIN),
          List.of(
              "the person is one of `people.csv`, and has one row at most",
              "`scale` and `point` are both filled or both blank",
              "`protected_basic` and `protected_band` are filled under `section-1` and blank"
                  + " otherwise"));

  private PayTable() {}

  /// Everybody's standing, in order of person.
  static List<PayStanding> read(Table table, Known people) {
    table.refuseDuplicates(PERSON);
    for (Row row : table.soundRows()) {
      people.check(row, PERSON, row.get(PERSON));
      bothOrNone(row, SCALE, POINT);
      checkProtection(row);
    }
    return table.soundRows().stream()
        .map(PayTable::standing)
        .sorted(Comparator.comparing(PayStanding::person))
        .toList();
  }

  private static void bothOrNone(Row row, Column<?> one, Column<?> other) {
    if (row.text(one).isEmpty() != row.text(other).isEmpty()) {
      Column<?> blank = row.text(one).isEmpty() ? one : other;
      row.refuse(blank, "write " + blank.form().described() + ", or blank the other too");
    }
  }

  private static void checkProtection(Row row) {
    boolean needed = row.get(PROTECTION).filter(s -> s == Section.SECTION_1).isPresent();
    for (Column<?> column : List.of(PROTECTED_BASIC, PROTECTED_BAND)) {
      boolean blank = row.text(column).isEmpty();
      if (needed && blank) {
        row.refuse(column, "write " + column.form().described() + ", which section-1 needs");
      } else if (!needed && !blank) {
        row.refuse(column, "leave it blank: only section-1 has it");
      }
    }
  }

  private static PayStanding standing(Row row) {
    return new PayStanding(
        row.get(PERSON),
        row.get(ROTA),
        row.get(SCALE).flatMap(scale -> row.get(POINT).map(at -> new ScalePoint(scale, at))),
        row.get(STAGE),
        row.get(LEAVE_DAYS),
        row.get(COVER) ? ProspectiveCover.YES : ProspectiveCover.NO,
        row.get(PREMIUM),
        row.get(LONDON),
        protection(row),
        row.get(ORIGIN));
  }

  private static Protection protection(Row row) {
    Optional<Section> section = row.get(PROTECTION);
    if (section.isEmpty()) {
      return new Protection.None();
    }
    return switch (section.get()) {
      case SECTION_1 ->
          new Protection.CashFloor(
              Money.parse(row.get(PROTECTED_BASIC).orElseThrow().toPlainString()),
              row.get(PROTECTED_BAND).orElseThrow());
      case SECTION_2 -> new Protection.OldTerms();
    };
  }

  private static Form<Integer> point() {
    Map<String, Integer> byWord = new LinkedHashMap<>();
    byWord.put("min", 0);
    for (int point = 1; point <= ScalePoint.HIGHEST; point++) {
      byWord.put(Integer.toString(point), point);
    }
    return Forms.choice(byWord);
  }

  private static <T> Form<T> byId(T[] values, Function<T, String> id) {
    Map<String, T> byWord = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byWord.put(id.apply(value), value));
    return Forms.choice(byWord);
  }
}
