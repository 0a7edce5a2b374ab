package org.safecover.protocol.recall;

/// How a recall ended.
public enum End {
  COVER_FOUND("cover was found without it"),
  REFUSED_BY_NHS_ENGLAND("NHS England did not confirm it"),
  REFUSED_BY_UNION("the union did not agree to it"),
  LAPSED("the hour came at which the decision was needed"),
  WITHDRAWN("the trust withdrew it"),
  ENDED("its agreed time is over"),
  STOOD_DOWN("the trust stood it down"),
  REVOKED("it was revoked"),
  AUDITED("the bypass was audited");

  private final String text;

  End(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
