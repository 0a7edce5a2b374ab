package org.safecover.report.board;

import org.safecover.domain.rota.Duty;

/// A planned duty that a covering doctor is released from.
public record ReleasedDuty(Duty duty, Purpose purpose) {

  /// What the release makes room for.
  public enum Purpose {
    COVER("to cover"),
    REST("to rest");

    private final String text;

    Purpose(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
