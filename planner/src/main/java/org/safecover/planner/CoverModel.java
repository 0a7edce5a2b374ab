package org.safecover.planner;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// One part, and once it is written out, its CP-SAT model: who holds what, who is released, which
/// sessions move. It knows of the limits only the clauses and caps it has been given.
final class CoverModel {

  final CpModel model = new CpModel();
  final Situation situation;
  final Part part;
  final Map<PersonId, Hand> hands = new LinkedHashMap<>();
  final Map<Need, BoolVar> uncovered = new LinkedHashMap<>();
  final Map<SessionId, BoolVar> moved = new TreeMap<>();
  final Map<SessionId, Session> sessions = new TreeMap<>();

  CoverModel(Situation situation, Part part) {
    this.situation = situation;
    this.part = part;
    for (Options options : part.people()) {
      Judge judge = new Judge(situation, options, new Judge.HarmlessPairs());
      hands.put(options.person().id(), new Hand(options, judge));
    }
  }

  /// The same with its variables and constraints: once, when there is something to search.
  CoverModel writtenOut() {
    hands.values().forEach(this::addPerson);
    addNeeds();
    part.clauses().forEach(this::forbid);
    return this;
  }

  Collection<Hand> hands() {
    return hands.values();
  }

  /// Makes a plan that does this impossible.
  void forbid(Clause clause) {
    PersonId person =
        clause.chosen().isEmpty()
            ? clause.cureKept().getFirst().person().id()
            : clause.chosen().getFirst().person().id();
    Hand hand = hand(person);
    List<Literal> either = new ArrayList<>();
    clause.chosen().forEach(choice -> either.add(hand.holds(choice).not()));
    clause.kept().forEach(release -> either.add(hand.released(release)));
    clause.cureChosen().forEach(choice -> either.add(hand.holds(choice)));
    clause.cureKept().forEach(release -> either.add(hand.released(release).not()));
    model.addBoolOr(either);
  }

  Hand hand(PersonId person) {
    Hand hand = hands.get(person);
    if (hand == null) {
      throw new IllegalStateException("Not in this part: " + person);
    }
    return hand;
  }

  private void addPerson(Hand hand) {
    Options options = hand.options;
    for (Choice choice : options.choices()) {
      hand.holds.put(choice.duty().id(), model.newBoolVar(""));
    }
    for (Release release : options.releases()) {
      hand.released.put(release.duty().id(), model.newBoolVar(""));
    }
    releaseForCovers(hand);
    oneAtATime(hand);
    options.required().forEach(choice -> model.addEquality(hand.holds(choice), 1));
    situation.sessionsNeeding(options.person().id()).forEach(s -> moveSession(hand, s));
  }

  private void releaseForCovers(Hand hand) {
    for (Choice choice : hand.options.choices()) {
      for (Release release : hand.options.releases()) {
        if (release.duty().period().overlaps(choice.need().period())) {
          model.addImplication(hand.holds(choice), hand.released(release));
        }
      }
    }
  }

  /// Nobody holds two posts at once: at the start of each choice, at most one of those under way.
  private void oneAtATime(Hand hand) {
    List<Instant> starts =
        hand.options.choices().stream().map(c -> c.need().period().start()).distinct().toList();
    for (Instant start : starts) {
      List<Literal> underWay = new ArrayList<>();
      for (Choice choice : hand.options.choices()) {
        if (choice.need().period().contains(start)) {
          underWay.add(hand.holds(choice));
        }
      }
      if (underWay.size() > 1) {
        model.addAtMostOne(underWay);
      }
    }
  }

  private void moveSession(Hand hand, Session session) {
    List<Literal> causes = new ArrayList<>();
    for (Choice choice : hand.options.choices()) {
      if (choice.need().period().overlaps(session.period())) {
        causes.add(hand.holds(choice));
      }
    }
    for (Release release : hand.options.releases()) {
      if (release.freed().overlaps(session.period())) {
        causes.add(hand.released(release));
      }
    }
    if (causes.isEmpty()) {
      return;
    }
    sessions.put(session.id(), session);
    BoolVar moves = moved.computeIfAbsent(session.id(), id -> model.newBoolVar(""));
    causes.forEach(cause -> model.addImplication(cause, moves));
  }

  private void addNeeds() {
    Map<Need, List<Literal>> holders = new LinkedHashMap<>();
    part.needs().forEach(need -> holders.put(need, new ArrayList<>()));
    for (Hand hand : hands.values()) {
      for (Choice choice : hand.options.choices()) {
        holders.getOrDefault(choice.need(), new ArrayList<>()).add(hand.holds(choice));
      }
    }
    holders.forEach((need, literals) -> {
      BoolVar nobody = model.newBoolVar("");
      uncovered.put(need, nobody);
      literals.add(nobody);
      model.addExactlyOne(literals);
    });
  }

  /// Keeps the sum of the weighted variables at or below a value.
  void hold(Terms terms, long value) {
    model.addLessOrEqual(terms.expression(), value);
  }

  /// A weighted sum in the making.
  static final class Terms {
    private final LinearExprBuilder builder = LinearExpr.newBuilder();

    void add(Literal literal, long weight) {
      builder.addTerm(literal, weight);
    }

    void add(com.google.ortools.sat.LinearArgument argument, long weight) {
      builder.addTerm(argument, weight);
    }

    LinearExpr expression() {
      return builder.build();
    }
  }
}
