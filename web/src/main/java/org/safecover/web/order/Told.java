package org.safecover.web.order;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.safecover.app.order.OrderAnswer;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.text.FieldProblem;

/// What stands on top of a page when what was asked for was not done.
///
/// @param title what happened
/// @param lines why, and what to do next
public record Told(String title, List<Line> lines) {

  private static final String NOTHING = "Nothing was recorded";

  public Told {
    lines = List.copyOf(lines);
  }

  /// @param field of the form, to go to; empty where it is about no field
  public record Line(String text, String field) {}

  /// The same with each field as the page calls it.
  public Told on(UnaryOperator<String> ids) {
    return new Told(
        title,
        lines.stream()
            .map(line ->
                line.field().isEmpty() ? line : new Line(line.text(), ids.apply(line.field())))
            .toList());
  }

  /// What is to be told of an answer; none when it was done.
  public static Optional<Told> find(OrderAnswer answer) {
    return switch (answer) {
      case OrderAnswer.Done _ -> Optional.empty();
      case OrderAnswer.Unreadable(var problems) -> Optional.of(unreadable(problems));
      case OrderAnswer.NotAllowed _ ->
          Optional.of(
              saying("Your account may not do this. Ask somebody of your organisation who may."));
      case OrderAnswer.NotShown _ ->
          Optional.of(saying("There is nothing here that you are shown."));
      case OrderAnswer.Stale _ ->
          Optional.of(
              new Told(
                  "Something happened since you opened this page; nothing was recorded",
                  List.of(
                      new Line(
                          "The page shows it now. Look at it, and send again what you still want.",
                          ""))));
      case OrderAnswer.Refused(var reasons) -> Optional.of(refused(reasons));
    };
  }

  public static Told unreadable(List<FieldProblem> problems) {
    return new Told(NOTHING, problems.stream().map(Told::line).toList());
  }

  public static Told refused(List<Refusal> reasons) {
    return new Told(
        NOTHING,
        reasons.stream()
            .map(each -> new Line(each.reason() + " " + each.wouldSatisfy(), ""))
            .toList());
  }

  public static Told saying(String text) {
    return new Told(NOTHING, List.of(new Line(text, "")));
  }

  private static Line line(FieldProblem problem) {
    return new Line(
        "%s: found %s; %s.".formatted(problem.field(), problem.found(), problem.wanted()),
        problem.field());
  }
}
