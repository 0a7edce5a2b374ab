package org.safecover.domain.recall;

/// A step of the route at which an edition can ask for something.
public enum Step {
  SEND("before the trust sends its request to NHS England"),
  CALL("before the trust calls doctors"),
  BYPASS("before the trust calls doctors in parallel with telling the others");

  private final String text;

  Step(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
