package org.safecover.rules.pay.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.pay.Band;
import org.safecover.domain.staff.RotaType;
import org.safecover.rules.pay.band.BandAnswer.Outcome;
import org.safecover.rules.pay.band.BandFacts.Residence;
import org.safecover.rules.pay.band.BandFacts.Working;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// The way from question to question to a band.
final class BandPath {

  /// The word for the chart of the union's guide, as the open rota checker follows it.
  static final String UNION_GUIDE = "union-guide";

  private final BandFacts facts;
  private final BandFigures figures;
  private final BandOptions options;
  private final List<BandStep> steps = new ArrayList<>();
  private final List<Assumption> assumed = new ArrayList<>();

  BandPath(BandFacts facts, BandFigures figures, BandOptions options) {
    this.facts = facts;
    this.figures = figures;
    this.options = options;
  }

  List<BandStep> steps() {
    return steps;
  }

  List<Assumption> assumed() {
    return assumed;
  }

  Outcome walk() {
    boolean kept = asks(new NewDealKept());
    Optional<String> share =
        facts.working() == Working.PART_TIME ? partTimeShare() : Optional.empty();
    if (!kept) {
      return said(Band.THREE, share);
    }
    boolean outOfHours = asks(new WorkOutOfHours());
    if (facts.working() == Working.PART_TIME) {
      return outOfHours ? partTime(share) : said(Band.NONE, share);
    }
    boolean heavy = asks(AverageWorkOver.ofBandTwo());
    if (!heavy && !outOfHours && !asks(AverageWorkOver.ofBasicPay())) {
      return said(Band.NONE, share);
    }
    return facts.kind() == RotaType.ON_CALL ? onCall(branch(heavy)) : shifts(branch(heavy));
  }

  /// The branch of the chart that average work leads to.
  private enum Branch {
    BAND_2,
    BAND_1
  }

  private static Branch branch(boolean heavy) {
    return heavy ? Branch.BAND_2 : Branch.BAND_1;
  }

  private Outcome shifts(Branch branch) {
    boolean antisocial = asks(new AntisocialShare());
    boolean weekends = asks(weekends(branch));
    boolean most = antisocial || weekends;
    return switch (branch) {
      case BAND_2 -> said(most ? Band.TWO_A : Band.TWO_B, Optional.empty());
      case BAND_1 -> said(most ? Band.ONE_A : Band.ONE_B, Optional.empty());
    };
  }

  private static WeekendsWorked weekends(Branch branch) {
    return branch == Branch.BAND_2 ? WeekendsWorked.ofBandTwo() : WeekendsWorked.ofBandOne();
  }

  private Outcome onCall(Branch branch) {
    Tests tests =
        new Tests(
            asks(OnCallFrequency.t6(facts)),
            asks(OnCallFrequency.t8(facts)),
            asks(OnCallFrequency.t8l(facts)),
            asks(weekends(branch)),
            asks(new CriterionR()));
    Optional<String> chart = chart(Assumable.ON_CALL_BANDS);
    if (chart.isEmpty()) {
      return cannotSay(BandFigures.ON_CALL_MAPPING, Assumable.ON_CALL_BANDS);
    }
    boolean resident = facts.onCall().residence() == Residence.RESIDENT;
    Band band =
        chart.get().equals(UNION_GUIDE)
            ? unionGuide(branch, tests, resident)
            : flowchart(branch, tests, resident);
    return said(band, Optional.empty());
  }

  /// What the tests of an on-call rota came to.
  private record Tests(boolean t6, boolean t8, boolean t8l, boolean weekends, boolean criterionR) {}

  private static Band flowchart(Branch branch, Tests tests, boolean resident) {
    if (branch == Branch.BAND_2) {
      return tests.t6 || tests.criterionR || tests.weekends ? Band.TWO_A : Band.TWO_B;
    }
    if ((tests.criterionR && tests.t6) || (tests.weekends && resident)) {
      return Band.ONE_A;
    }
    return !tests.t8 && tests.t8l && !resident ? Band.ONE_C : Band.ONE_B;
  }

  private static Band unionGuide(Branch branch, Tests tests, boolean resident) {
    if (branch == Branch.BAND_2) {
      return tests.criterionR && (tests.t6 || tests.weekends) ? Band.TWO_A : Band.TWO_B;
    }
    if (tests.t6) {
      return Band.ONE_A;
    }
    if (tests.t8 || tests.weekends) {
      return tests.criterionR ? Band.ONE_A : Band.ONE_B;
    }
    return tests.t8l && !resident ? Band.ONE_C : Band.ONE_B;
  }

  private Optional<String> partTimeShare() {
    asks(new PartTimeHours());
    return PartTimeHours.findShare(facts.hours().workAWeek(), figures);
  }

  private Outcome partTime(Optional<String> share) {
    if (facts.kind() == RotaType.ON_CALL) {
      return partTimeOnCall(share);
    }
    boolean antisocial = asks(new AntisocialShare());
    boolean weekends = asks(WeekendsWorked.ofPartTime());
    return partTime(antisocial || weekends ? Band.FA : Band.FB, share);
  }

  private Outcome partTimeOnCall(Optional<String> share) {
    boolean first = asks(OnCallFrequency.partTime("t10"));
    boolean second = asks(OnCallFrequency.partTime("t13"));
    boolean weekends = asks(WeekendsWorked.ofPartTime());
    boolean criterionR = asks(new CriterionR());
    boolean often = second || weekends;
    if (first || (often && criterionR)) {
      return partTime(Band.FA, share);
    }
    boolean seldom = !often && facts.onCall().residence() == Residence.NOT_RESIDENT;
    return partTime(seldom ? Band.FC : Band.FB, share);
  }

  private Outcome partTime(Band band, Optional<String> share) {
    return chart(Assumable.PART_TIME_BANDS).isEmpty()
        ? cannotSay(BandFigures.PART_TIME_MAPPING, Assumable.PART_TIME_BANDS)
        : said(band, share);
  }

  private Optional<String> chart(Assumable what) {
    Optional<Assumption> found = options.find(what);
    found.ifPresent(assumed::add);
    return found.map(each -> each.written().strip());
  }

  private Outcome cannotSay(String figure, Assumable otherwise) {
    return new Outcome.CannotBeSaid(List.of(figures.missing(figure, Optional.of(otherwise))));
  }

  private static Outcome said(Band band, Optional<String> share) {
    return new Outcome.Said(band, share);
  }

  private boolean asks(BandQuestion question) {
    BandStep step = question.ask(facts, figures);
    steps.add(step);
    return step.isYes();
  }
}
