package org.safecover.domain.recall;

/// Something that must be so before a recall can go on.
public enum Guard {
  RISK("a risk is named: where, when, and what harm"),
  BEGUN("the action has begun"),
  RISK_PRESENT("the risk is present now"),
  GROUND("the request rests on a ground that the edition knows"),
  UNPREDICTABLE("the incident came up once the action had begun"),
  OPTIONS("the hospital has tried what it can by itself, and logged it"),
  SCOPE("the scope is exact"),
  PLAN("the request refers to a plan and to gaps that it leaves"),
  NEEDED_BY("the request says by when the decision is needed"),
  CONFIRMED("NHS England has confirmed"),
  AGREED("the union has agreed"),
  PUBLISHED("the union has published the recall, so that doctors can verify it"),
  IN_TIME("the agreed time is not over"),
  EXTERNAL("a massive event has been declared by somebody outside the trust");

  private final String text;

  Guard(String text) {
    this.text = text;
  }

  /// What must be so, as a clause.
  public String text() {
    return text;
  }

  /// `RECALL-` and its name.
  public String id() {
    return "RECALL-" + name().replace('_', '-');
  }
}
