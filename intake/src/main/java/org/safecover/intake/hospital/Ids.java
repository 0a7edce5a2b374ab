package org.safecover.intake.hospital;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.Column;

/// The forms of the words that tables share, and the column that most of them have.
public final class Ids {

  static final Form<PersonId> PERSON = Forms.word("a person's id", PersonId::new);
  public static final Form<AreaId> AREA = Forms.word("an area's id", AreaId::new);
  public static final Form<RoleId> ROLE = Forms.word("a role", RoleId::new);
  static final Form<ContractId> CONTRACT = Forms.word("a contract's id", ContractId::new);
  static final Form<Competency> COMPETENCY = Forms.word("a competency", Competency::new);
  static final Form<Service> SERVICE = Forms.choice(Service.class);

  public static final Form<Grade> GRADE = grade();

  private Ids() {}

  private static Form<Grade> grade() {
    Map<String, Grade> byWord = new LinkedHashMap<>();
    for (Grade grade : Grade.values()) {
      boolean initials = grade.name().length() <= 3;
      byWord.put(initials ? grade.name() : TypedText.word(grade), grade);
    }
    return Forms.choice(byWord);
  }

  /// Each table has an origin column of its own, since a column belongs to one table.
  static Column<Origin> origin() {
    return Column.otherwise("origin", Forms.choice(Origin.class), Origin.PUBLISHED)
        .means("the hospital's own record, or made up for an example; blank: published", "");
  }
}
