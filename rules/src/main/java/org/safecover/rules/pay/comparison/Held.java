package org.safecover.rules.pay.comparison;

/// What stays the same while the contract changes.
public enum Held {
  /// The duties of the rota; each contract takes out its own leave.
  ROTA("rota", "The duties of the rota are held: each contract takes out its own leave."),
  /// The hours of the average week that the leave of the first contract leaves.
  HOURS(
      "hours",
      "The hours of the average week are held: both contracts take out the leave of the first.");

  private final String text;
  private final String sentence;

  Held(String text, String sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /// As it is written on the command line.
  public String text() {
    return text;
  }

  public String sentence() {
    return sentence;
  }
}
