package org.safecover.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.board.AssumedRows;
import org.safecover.report.board.Holding;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.page.PageView.Assumed;
import org.safecover.report.page.PageView.AssumedRow;
import org.safecover.report.page.PageView.LevelRow;
import org.safecover.report.page.PageView.ProofView;
import org.safecover.report.words.ActionFacts;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.Fact;
import org.safecover.report.words.PlanWords;
import org.safecover.report.words.ProofWords;

/// Turns a plan into what its page says.
final class PageViews {

  private final Hospital hospital;
  private final Plan plan;
  private final PlanBoard board;
  private final PlanWords words;

  PageViews(Hospital hospital, Plan plan) {
    this.hospital = hospital;
    this.plan = plan;
    board = PlanBoard.of(hospital, plan);
    words = new PlanWords(hospital, plan);
  }

  PageView page() {
    MovedViews moved = new MovedViews(words);
    return new PageView(
        "Cover plan " + plan.action() + ", " + hospital.name(),
        hospital.name(),
        ActionFacts.of(hospital, plan),
        plan.gaps().isEmpty(),
        words.verdict(),
        hours(),
        assumed(),
        levels(),
        unpriced(),
        new Timeline(hospital, plan, board, words.times()).areas(),
        new DoctorViews(words).doctors(board.covering()),
        moved.priorities(board.moved()),
        MovedViews.total(board.moved()),
        new GapViews(words).gaps(plan),
        proof(),
        "safecover verify plan.json --hospital DIR");
  }

  private ProofView proof() {
    ProofWords proof = new ProofWords(plan, words);
    return new ProofView(proof.sum(), proof.arguments());
  }

  private List<Fact> hours() {
    List<Fact> hours = new ArrayList<>();
    hours.add(Fact.of("Emergency posts", Long.toString(board.posts())));
    for (Holding holding : Holding.values()) {
      hours.add(Fact.of(heading(holding), Amounts.length(board.length(holding))));
    }
    hours.add(Fact.of("Doctors covering", Integer.toString(board.covering().size())));
    hours.add(Fact.of("Patients moved", Long.toString(MovedViews.patients(board.moved()))));
    return hours;
  }

  private static String heading(Holding holding) {
    return switch (holding) {
      case ROSTERED -> "Hours as rostered";
      case COVER -> "Hours covered";
      case GAP -> "Hours that nobody holds";
    };
  }

  private Assumed assumed() {
    List<AssumedRow> rows =
        board.assumed().stream()
            .map(r -> new AssumedRow(r.table(), number(r.assumed()), number(r.all())))
            .toList();
    return new Assumed(AssumedRows.sentence(board.assumed()), rows);
  }

  private List<LevelRow> levels() {
    List<LevelRow> rows = new ArrayList<>();
    for (Level level : plan.levels()) {
      rows.add(
          new LevelRow(
              Integer.toString(rows.size() + 1),
              PlanWords.objective(level.objective()),
              PlanWords.amount(level.objective(), level.value()),
              PlanWords.amount(level.objective(), level.bound()),
              level.provenBest(),
              level.provenBest() ? "proven best" : "not proven best"));
    }
    return rows;
  }

  private Optional<String> unpriced() {
    return hospital.rates().rates().isEmpty()
        ? Optional.of("The hospital gives no rates, so extra work is not priced.")
        : Optional.empty();
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
