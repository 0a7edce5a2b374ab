package org.safecover.rules.pay.band;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.RotaType;
import org.safecover.rules.limits.measure.RuleText;

/// Whether a pattern keeps the New Deal's limits on hours and rest.
record NewDealKept() implements BandQuestion {

  static final String WORK = "limits.new-deal.average-work";

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-COMPLIANT"),
          "New Deal limits kept",
          "New Deal, hours of work and rest requirements; " + Clauses.APPENDIX,
          "Does the pattern keep every New Deal limit on hours and rest? If not, it is band 3.",
          "By the rules whose ids begin with ND, over the whole pattern with no leave taken out. The "
              + "averages of ND-DUTY and ND-WORK are measured a second time with prospective cover.",
          List.of(
              "The Working Time Regulations do not make a band: a pattern that breaks them and keeps "
                  + "the New Deal is not in band 3. The open rota checker says otherwise.",
              "Breaks and rest during duty cannot be read from a rota. Monitoring may still find a "
                  + "pattern in band 3 that is said here to keep the limits."));

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(WORK);
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    List<RuleId> broken = facts.newDeal().broken();
    String found =
        broken.isEmpty()
            ? "all " + facts.newDeal().judged() + " kept"
            : broken.stream().map(RuleId::text).collect(Collectors.joining(", ", "broken: ", ""));
    return new BandStep(
        TEXT.id(),
        "Does the pattern keep the New Deal's limits on hours and rest?",
        broken.isEmpty() ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Words(found),
        new Quantity.Words("all kept"),
        TEXT.clause(),
        figures.all(List.of(WORK, duty(facts.kind()))));
  }

  /// The most average duty of a kind of rota.
  static String duty(RotaType kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "limits.new-deal." + name + ".average-duty";
  }
}
