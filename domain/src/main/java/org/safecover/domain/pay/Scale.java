package org.safecover.domain.pay;

/// A salary scale of the 2002 contract.
public enum Scale {
  F1("f1", "foundation house officer 1"),
  F2("f2", "foundation house officer 2"),
  STR_CORE("str-core", "specialty registrar, core training"),
  STR("str", "specialty registrar"),
  SPR("spr", "specialist registrar"),
  DENTAL_CORE("dental-core", "dental core trainee");

  private final String id;
  private final String text;

  Scale(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /// The name its figures are filed under.
  public String id() {
    return id;
  }

  public String text() {
    return text;
  }
}
