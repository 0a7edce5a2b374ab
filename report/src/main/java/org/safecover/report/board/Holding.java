package org.safecover.report.board;

/// How a stretch of a post is held. Each has a mark of its own, so that colour is never needed.
public enum Holding {
  ROSTERED("R", "held as rostered"),
  COVER("C", "cover"),
  GAP("GAP", "gap: nobody holds it");

  private final String mark;
  private final String text;

  Holding(String mark, String text) {
    this.mark = mark;
    this.text = text;
  }

  public String mark() {
    return mark;
  }

  public String text() {
    return text;
  }
}
