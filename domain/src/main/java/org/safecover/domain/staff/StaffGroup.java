package org.safecover.domain.staff;

/// The groups that unions call out and contracts are made for.
public enum StaffGroup {
  /// Doctors in training ("junior" until 2024, "resident" since) and those on the same terms.
  RESIDENT("resident doctors"),
  /// Specialty doctors, associate specialists and specialists.
  SAS("SAS doctors"),
  CONSULTANT("consultants");

  private final String text;

  StaffGroup(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
