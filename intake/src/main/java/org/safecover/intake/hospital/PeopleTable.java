package org.safecover.intake.hospital;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// `people.csv`: the doctors.
final class PeopleTable {

  /// The contract whose limits depend on how the rota is worked.
  private static final String NEEDS_ROTA_TYPE = "2002";

  static final Column<PersonId> ID =
      Column.required("id", Ids.PERSON)
          .means("the hospital's own key for the doctor; need not be a name", "doctor-01");
  static final Column<Grade> GRADE =
      Column.required("grade", Ids.GRADE).means("the doctor's grade", "CT");
  static final Column<Specialty> SPECIALTY =
      Column.required("specialty", Forms.word("a specialty", Specialty::new))
          .means("in the hospital's words", "psychiatry");
  static final Column<ContractId> CONTRACT =
      Column.required("contract", Ids.CONTRACT)
          .means("one of the contracts of `hospital.yaml`", "2002");
  static final Column<BigDecimal> WTE =
      Column.required(
              "wte",
              Forms.decimal(
                  "a number above 0 and at most 1",
                  n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) <= 0))
          .means("whole-time equivalent", "0.8");
  static final Column<SortedSet<Competency>> COMPETENCIES =
      Column.<SortedSet<Competency>>otherwise(
              "competencies", Forms.set(Ids.COMPETENCY), Collections.emptySortedSet())
          .means("what the doctor can do that posts may ask for", "section-12;airway");
  static final Column<SortedSet<AreaId>> AREAS =
      Column.<SortedSet<AreaId>>otherwise(
              "areas", Forms.set(Ids.AREA), Collections.emptySortedSet())
          .means("where the doctor may work", "acute;wards");
  static final Column<Boolean> OPT_OUT =
      Column.otherwise("opt_out", Forms.YES_NO, false)
          .means("opted out of the 48-hour average in writing or not; blank: no", "no");
  static final Column<Optional<RotaType>> ROTA_TYPE =
      Column.optional("rota_type", Forms.choice(RotaType.class))
          .means("how a rota under contract 2002 is worked", "full-shift");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "people",
          "a doctor",
          Need.REQUIRED,
          List.of(
              ID, GRADE, SPECIALTY, CONTRACT, WTE, COMPETENCIES, AREAS, OPT_OUT, ROTA_TYPE, ORIGIN),
          List.of(
              "each doctor has an id of its own, and there is at least one doctor",
              "the contract is one of `hospital.yaml`, and so is every area",
              "`rota_type` is filled under contract 2002 and blank under any other"));

  private PeopleTable() {}

  static void check(Table table, Known areas, Known contracts) {
    table.refuseDuplicates(ID);
    for (Row row : table.soundRows()) {
      Optional<RotaType> rotaType = row.get(ROTA_TYPE);
      ContractId contract = row.get(CONTRACT);
      contracts.check(row, CONTRACT, contract);
      areas.checkAll(row, AREAS, row.get(AREAS));
      boolean needed = contract.text().equals(NEEDS_ROTA_TYPE);
      if (needed && rotaType.isEmpty()) {
        row.refuse(
            ROTA_TYPE, "write " + ROTA_TYPE.form().described() + ", which contract 2002 needs");
      } else if (!needed && rotaType.isPresent()) {
        row.refuse(ROTA_TYPE, "leave it blank: only contract 2002 has rota types");
      }
    }
  }

  static List<Person> people(Table table) {
    return table.soundRows().stream()
        .map(PeopleTable::person)
        .sorted(Comparator.comparing(Person::id))
        .toList();
  }

  private static Person person(Row row) {
    return new Person(
        row.get(ID),
        row.get(GRADE),
        row.get(SPECIALTY),
        row.get(CONTRACT),
        row.get(WTE),
        row.get(COMPETENCIES),
        row.get(AREAS),
        row.get(OPT_OUT),
        row.get(ROTA_TYPE),
        row.get(ORIGIN));
  }
}
