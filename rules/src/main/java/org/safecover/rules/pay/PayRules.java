package org.safecover.rules.pay;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.ContractId;
import org.safecover.rules.pay.line.LondonWeighting;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;
import org.safecover.rules.pay.offer.Offer;
import org.safecover.rules.pay.terms2002.BandSupplement;
import org.safecover.rules.pay.terms2002.OldBasicPay;
import org.safecover.rules.pay.terms2016.AdditionalHours;
import org.safecover.rules.pay.terms2016.BasicPay;
import org.safecover.rules.pay.terms2016.FlexiblePremium;
import org.safecover.rules.pay.terms2016.NightEnhancement;
import org.safecover.rules.pay.terms2016.OnCallAllowance;
import org.safecover.rules.pay.terms2016.PartTimeAllowance;
import org.safecover.rules.pay.terms2016.WeekendAllowance;

/// Every rule of pay in words, in the order of the lines on a statement.
public final class PayRules {

  private static final List<PayText> TEXTS = texts();

  private PayRules() {}

  /// All rules of all contracts, each once.
  public static List<PayText> all() {
    return TEXTS;
  }

  /// @throws IllegalArgumentException when no rule has that id
  public static PayText text(RuleId id) {
    return TEXTS.stream()
        .filter(text -> text.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule of pay " + id));
  }

  /// The rules of the contract of 2016 that look at one doctor alone.
  static List<PayRule> ofHours() {
    return List.of(
        new BasicPay(),
        new AdditionalHours(),
        new NightEnhancement(),
        new WeekendAllowance(),
        new OnCallAllowance(),
        new FlexiblePremium(),
        new PartTimeAllowance(),
        new LondonWeighting());
  }

  /// The rules of an offer.
  static List<PayRule> ofOffer(ContractId offer) {
    return new Offer(offer.text()).rules();
  }

  private static List<PayText> texts() {
    List<PayText> texts = new ArrayList<>(List.of(OldBasicPay.TEXT, BandSupplement.TEXT));
    ofOffer(new ContractId("offer")).forEach(rule -> texts.add(rule.text()));
    ofHours().forEach(rule -> texts.add(rule.text()));
    texts.add(CashFloor.TEXT);
    return List.copyOf(texts);
  }
}
