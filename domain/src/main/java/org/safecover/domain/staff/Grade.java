package org.safecover.domain.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A doctor's grade.
public enum Grade {
  F1("foundation year 1", StaffGroup.RESIDENT),
  F2("foundation year 2", StaffGroup.RESIDENT),
  SHO("senior house officer", StaffGroup.RESIDENT),
  CT("core trainee", StaffGroup.RESIDENT),
  ST("specialty trainee, lower years", StaffGroup.RESIDENT),
  STR("specialty registrar", StaffGroup.RESIDENT),
  SPECIALTY_DOCTOR("specialty doctor", StaffGroup.SAS),
  ASSOCIATE_SPECIALIST("associate specialist", StaffGroup.SAS),
  SPECIALIST("specialist", StaffGroup.SAS),
  CONSULTANT("consultant", StaffGroup.CONSULTANT);

  private final String text;
  private final StaffGroup group;

  Grade(String text, StaffGroup group) {
    this.text = text;
    this.group = group;
  }

  public String text() {
    return text;
  }

  public StaffGroup group() {
    return group;
  }

  /// Reads a grade as people type it: any case, with spaces or hyphens.
  public static Optional<Grade> find(String typed) {
    String name = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    return Arrays.stream(values()).filter(grade -> grade.name().equals(name)).findFirst();
  }
}
