package org.safecover.rules.limits.newdeal;

import org.safecover.domain.staff.RotaType;

/// A kind of New Deal rota, with the name its figures are filed under.
public enum RotaKind {
  FULL_SHIFT("full-shift"),
  PARTIAL_SHIFT("partial-shift"),
  PARTIAL_SHIFT_24H("partial-shift-24h"),
  ON_CALL("on-call");

  private final String name;

  RotaKind(String name) {
    this.name = name;
  }

  public static RotaKind of(RotaType type) {
    return switch (type) {
      case FULL_SHIFT -> FULL_SHIFT;
      case PARTIAL_SHIFT -> PARTIAL_SHIFT;
      case PARTIAL_SHIFT_24H -> PARTIAL_SHIFT_24H;
      case ON_CALL -> ON_CALL;
    };
  }

  String id(String figure) {
    return "limits.new-deal." + name + "." + figure;
  }
}
