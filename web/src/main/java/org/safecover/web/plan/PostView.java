package org.safecover.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.app.load.PlanInHand;
import org.safecover.domain.cover.PostId;
import org.safecover.report.words.PlanWords;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Candidate;
import org.safecover.rules.why.Explaining;

/// One post of a plan with everybody who could hold it, the least costly first, and why the others
/// cannot.
///
/// @param post its id
record PostView(String post, String name, List<StretchView> stretches) {

  /// One stretch of it.
  ///
  /// @param others how many further people neither work there nor have what it asks
  record StretchView(
      String period, String holder, List<PersonView> could, List<PersonView> cannot, int others) {}

  /// One person beside it.
  ///
  /// @param said what the person has stated of the time
  /// @param lines what it would add and take, or why not
  record PersonView(String id, String said, List<String> lines) {}

  /// A plan must touch the post.
  static PostView of(PlanInHand inHand, PostId post) {
    PlanWords words = new PlanWords(inHand.loaded().hospital(), inHand.plan());
    List<StretchView> stretches =
        new Explaining(inHand.situation(), inHand.plan())
            .post(post).stream().map(answer -> stretch(answer, words)).toList();
    return new PostView(post.text(), words.post(post), stretches);
  }

  private static StretchView stretch(Answer answer, PlanWords words) {
    return new StretchView(
        words.times().period(answer.period()),
        answer.holder().map(Object::toString).orElse("Nobody"),
        people(answer, Candidate.Standing.COULD, words),
        people(answer, Candidate.Standing.CANNOT, words),
        answer.others());
  }

  private static List<PersonView> people(
      Answer answer, Candidate.Standing standing, PlanWords words) {
    return answer.candidates().stream()
        .filter(candidate -> candidate.standing() == standing)
        .map(candidate ->
            new PersonView(
                candidate.person().text(),
                switch (candidate.said()) {
                  case AVAILABLE -> "has said: available";
                  case NOT_STATED -> "has not stated";
                },
                lines(candidate, words)))
        .toList();
  }

  private static List<String> lines(Candidate candidate, PlanWords words) {
    return switch (candidate.standing()) {
      case HOLDS -> List.of();
      case CANNOT -> candidate.reasons().stream().map(words::reason).toList();
      case COULD -> {
        String adds =
            candidate.adds().entrySet().stream()
                .filter(add -> add.getValue() != 0)
                .map(add -> PlanWords.level(add.getKey(), add.getValue()))
                .collect(Collectors.joining(", "));
        List<String> lines =
            new ArrayList<>(
                List.of("by itself it would add " + (adds.isEmpty() ? "nothing" : adds)));
        candidate.released().forEach(duty -> lines.add("would give up " + words.duty(duty)));
        yield List.copyOf(lines);
      }
    };
  }
}
