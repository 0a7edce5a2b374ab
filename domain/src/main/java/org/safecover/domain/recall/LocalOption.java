package org.safecover.domain.recall;

/// Something that a hospital can try by itself before it asks for a recall.
public enum LocalOption {
  NON_URGENT_STOPPED("non-urgent planned work stopped"),
  URGENT_MOVED("urgent planned work moved around the action"),
  EXTRA_PAY("extra pay offered to those who are not called out"),
  REDEPLOYED("doctors redeployed from other work"),
  MUTUAL_AID("other hospitals asked for help");

  private final String text;

  LocalOption(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
