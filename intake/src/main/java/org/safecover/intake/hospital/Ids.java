package org.safecover.intake.hospital;

import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;

/// The forms of the words that tables share, and the column that most of them have.
final class Ids {

  static final Form<PersonId> PERSON = Forms.word("a person's id", PersonId::new);
  static final Form<AreaId> AREA = Forms.word("an area's id", AreaId::new);
  static final Form<RoleId> ROLE = Forms.word("a role", RoleId::new);
  static final Form<ContractId> CONTRACT = Forms.word("a contract's id", ContractId::new);
  static final Form<Competency> COMPETENCY = Forms.word("a competency", Competency::new);
  static final Form<Service> SERVICE = Forms.choice(Service.class);

  private Ids() {}

  /// Each table has an origin column of its own, since a column belongs to one table.
  static Column<Origin> origin() {
    return Column.otherwise("origin", Forms.choice(Origin.class), Origin.PUBLISHED)
        .means("the hospital's own record, or made up for an example; blank: published", "");
  }
}
