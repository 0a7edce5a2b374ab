package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.judgement.RuleId;

/// One question on the way to a band, as it was answered for one pattern of work.
///
/// @param question its id
/// @param asked in words, with its figures
/// @param measured what was found
/// @param threshold what it was compared with
/// @param clause where the question is written
/// @param figures those it rests on
public record BandStep(
    RuleId question,
    String asked,
    Answer answer,
    Quantity measured,
    Quantity threshold,
    String clause,
    List<Parameter> figures) {

  public BandStep {
    figures = List.copyOf(figures);
  }

  /// What a question comes out as.
  public enum Answer {
    YES,
    NO
  }

  boolean isYes() {
    return answer == Answer.YES;
  }
}
