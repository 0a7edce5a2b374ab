package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.rules.limits.measure.RuleText;

/// One thing that is asked of a pattern of work on the way to its band.
public interface BandQuestion {

  RuleText text();

  /// The ids of the figures it needs, in the order its page shows them.
  List<String> figures();

  /// What the pattern answers.
  BandStep ask(BandFacts facts, BandFigures figures);

  /// Clauses that more than one question cites.
  final class Clauses {

    static final String APPENDIX =
        "2002 terms and conditions of service, appendix 1, as the rota software DRS follows it";

    private Clauses() {}
  }
}
