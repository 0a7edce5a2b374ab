package org.safecover.rules.pay.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayStatement;

/// Sets two versions of the contract side by side for one hospital.
///
/// @param progress hears how far it has come
public record Comparing(Hospital hospital, Parameters parameters, Progress progress) {

  private static final Claim NOBODY = new Claim.NobodyWorseOff();

  /// @param claims to be weighed, in the order in which they shall be answered
  public Comparison answer(Question question, List<Claim> claims) {
    List<List<Assumption>> ends = Ends.of(question.assumptions());
    List<Pricing> pricings = ends.stream().map(end -> pricing(question, end)).toList();
    List<Compared> doctors = new ArrayList<>();
    List<WorkPattern> patterns = pricings.getFirst().patterns();
    for (WorkPattern pattern : patterns) {
      doctors.add(compared(pattern, pricings));
      progress.done(doctors.size(), patterns.size());
    }
    Comparison bare = new Comparison(question, ends, doctors, List.of(), List.of());
    Verdicts verdicts = new Verdicts(ends, bare.said(), bare.unsaid());
    return new Comparison(
        question,
        ends,
        doctors,
        claims.stream().map(verdicts::of).toList(),
        breakEvens(question, claims));
  }

  private static Compared compared(WorkPattern pattern, List<Pricing> pricings) {
    List<Change> changes = new ArrayList<>();
    TreeSet<Missing> missing = new TreeSet<>();
    for (Pricing pricing : pricings) {
      PayStatement before = pricing.before(pattern);
      PayStatement after = pricing.after(pattern);
      Optional<Change> change = Pricing.findChange(before, after);
      change.ifPresentOrElse(changes::add, () -> missing.addAll(Pricing.missing(before, after)));
    }
    return missing.isEmpty()
        ? new Compared.Said(pattern, changes)
        : new Compared.Unsaid(pattern, List.copyOf(missing));
  }

  /// Basic pay is what an offer that was never published to the pound turns on.
  private List<BreakEven> breakEvens(Question question, List<Claim> claims) {
    boolean turnsOnBasic =
        question.to().contract().terms() == PayContract.Terms.OFFER
            && question.from().contract().terms() != PayContract.Terms.OFFER;
    if (!turnsOnBasic) {
      return List.of();
    }
    List<Assumption> others =
        question.assumptions().stream()
            .filter(each -> each.what() != Assumable.BASIC_RISE)
            .toList();
    BreakEvens search =
        new BreakEvens(
            Assumable.BASIC_RISE,
            Ends.of(others).stream().map(end -> pricing(question, end)).toList());
    return search.of(Stream.concat(Stream.of(NOBODY), claims.stream()).distinct().toList());
  }

  private Pricing pricing(Question question, List<Assumption> end) {
    return Pricing.of(hospital, parameters, question.assuming(end));
  }
}
