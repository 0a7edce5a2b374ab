package org.safecover.domain.invented;

import java.util.List;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Person;

/// Residents who share one rota and so hold one long day and one night, every day.
///
/// @param number within its department: even ones are first line, odd ones registrars
/// @param members at least eight
record Team(Department department, int number, List<Person> members) {

  Team {
    members = List.copyOf(members);
  }

  static boolean areRegistrars(int number) {
    return number % 2 == 1;
  }

  boolean areRegistrars() {
    return areRegistrars(number);
  }

  AreaId area() {
    return department.area(number / 2);
  }

  RoleId longDay() {
    return new RoleId(areRegistrars() ? "Registrar long day" : "Long day");
  }

  RoleId night() {
    return new RoleId(areRegistrars() ? "Registrar night" : "Night");
  }
}
