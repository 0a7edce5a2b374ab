package org.safecover.app.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.comparison.Claim;
import org.safecover.rules.pay.comparison.Held;
import org.safecover.rules.pay.comparison.Question;

/// A comparison as it was typed.
///
/// @param from the id of a contract
/// @param to the id of a contract
/// @param claims each as `nobody-worse-off` or `average-rise=11%`
/// @param assumptions each as NAME=VALUE
/// @param asAt the day whose figures price both
public record ComparisonAsked(
    String from,
    String to,
    Held held,
    List<String> claims,
    List<String> assumptions,
    Optional<LocalDate> asAt) {

  private static final Pattern AVERAGE_RISE =
      Pattern.compile("average-rise ?= ?(-?[0-9]{1,3}(?:[.][0-9]{1,4})?) ?%?");
  private static final String OLD_SCALES = "pay.2002.basic.";

  /// What can be worked out.
  public record Understood(Question question, List<Claim> claims) {}

  /// @throws UnusableInput with every problem, when there is any
  public Understood understood(Parameters parameters) {
    List<String> problems = new ArrayList<>();
    KnownContracts known = new KnownContracts(parameters);
    Optional<PayContract> first = known.find("--from", from, problems);
    Optional<PayContract> second = known.find("--to", to, problems);
    List<Claim> asked = claims(problems);
    Assumptions assumed = Assumptions.parse(assumptions, parameters);
    problems.addAll(assumed.problems());
    if (first.isPresent() && second.isPresent()) {
      refuseTheSame(first.get(), second.get(), problems);
      refuseUnknownDay(List.of(first.get(), second.get()), parameters, problems);
    }
    if (!problems.isEmpty() || first.isEmpty() || second.isEmpty()) {
      throw UnusableInput.saying(problems.toArray(String[]::new));
    }
    Question question =
        new Question(
            side(first.get(), second.get()), side(second.get(), first.get()), held, assumed.all());
    return new Understood(question, asked);
  }

  /// Both are priced by the figures of one day, that of the later, so that no pay award comes
  /// between them; but two versions of one contract differ by their days alone.
  private Question.Side side(PayContract contract, PayContract other) {
    LocalDate later = contract.made().isAfter(other.made()) ? contract.made() : other.made();
    boolean ofOneContract = contract.terms() == other.terms() && isDated(contract);
    return new Question.Side(contract, asAt.orElse(ofOneContract ? contract.made() : later));
  }

  private static boolean isDated(PayContract contract) {
    return contract.terms() == PayContract.Terms.HOURS;
  }

  private List<Claim> claims(List<String> problems) {
    List<Claim> found = new ArrayList<>();
    for (String typed : claims) {
      Matcher rise = AVERAGE_RISE.matcher(typed.strip());
      if (typed.strip().equals("nobody-worse-off")) {
        found.add(new Claim.NobodyWorseOff());
      } else if (rise.matches()) {
        found.add(new Claim.AverageRise(new BigDecimal(rise.group(1))));
      } else {
        problems.add("--claim: found '" + typed + "'; write nobody-worse-off, or average-rise=11%");
      }
    }
    return found.stream().distinct().toList();
  }

  private void refuseTheSame(PayContract first, PayContract second, List<String> problems) {
    if (first.id().equals(second.id())) {
      problems.add("--from and --to are both " + first.id() + "; name two versions.");
    } else if (asAt.isPresent() && first.terms() == second.terms() && isDated(first)) {
      problems.add(
          "%s and %s are the same contract at two dates; leave out --as-at to compare them."
              .formatted(first.id(), second.id()));
    }
  }

  private void refuseUnknownDay(
      List<PayContract> both, Parameters parameters, List<String> problems) {
    for (PayContract contract : both) {
      LocalDate first = firstKnown(contract, parameters);
      asAt.filter(day -> day.isBefore(first))
          .ifPresent(day ->
              problems.add(
                  "--as-at %s: the pay of %s is known from %s on."
                      .formatted(day, contract.id(), first)));
    }
  }

  private static LocalDate firstKnown(PayContract contract, Parameters parameters) {
    return switch (contract.terms()) {
      case BANDS ->
          parameters.all().stream()
              .filter(parameter -> parameter.id().text().startsWith(OLD_SCALES))
              .map(parameter -> parameter.values().byDate().firstKey())
              .min(Comparator.naturalOrder())
              .orElse(contract.made());
      case OFFER, HOURS -> contract.made();
    };
  }
}
