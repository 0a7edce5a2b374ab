package org.safecover.protocol.recall;

import java.util.List;

/// A scale of incidents. Several have a level four, and no two mean the same by it.
public enum Scale {
  EPRR_TYPE(
      "the incident types of emergency preparedness (EPRR)",
      "business continuity incident; critical incident; major incident"),
  EPRR_LEVEL(
      "the incident levels of emergency preparedness (EPRR)",
      "one organisation copes; several organisations of one system; the region coordinates;"
          + " NHS England commands nationally"),
  OPEL(
      "the operational pressures escalation levels (OPEL, since 31 October 2016)",
      "flow is kept up; signs of pressure; major pressure; comprehensive care cannot be given"),
  LOCAL_SURGE(
      "the older local surge scale",
      "meaning not sourced; meaning not sourced; meaning not sourced;"
          + " all actions have failed to contain the pressure");

  /// The type of incident that a bypass needs.
  static final int MAJOR = 3;

  private final String text;
  private final String levels;

  Scale(String text, String levels) {
    this.text = text;
    this.levels = levels;
  }

  public String text() {
    return text;
  }

  /// The highest level; the lowest is 1.
  public int highest() {
    return levels().size();
  }

  /// What a level means.
  public String level(int level) {
    return levels().get(level - 1);
  }

  private List<String> levels() {
    return List.of(levels.split("; "));
  }
}
