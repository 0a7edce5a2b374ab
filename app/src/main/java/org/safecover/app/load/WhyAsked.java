package org.safecover.app.load;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.why.Explanation;
import org.safecover.report.why.Explanation.Forced;
import org.safecover.report.why.Explanation.Group;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Explaining;

/// A question about a plan: why somebody is in a post, why not somebody else.
///
/// @param person and post as they were typed; at least one
public record WhyAsked(Optional<String> person, Optional<String> post) {

  public WhyAsked {
    person = person.map(String::strip).filter(text -> !text.isEmpty());
    post = post.map(String::strip).filter(text -> !text.isEmpty());
  }

  /// The answer, without what it would cost to have it otherwise.
  ///
  /// @throws UnusableInput when nothing is asked, or it names somebody or something unknown
  public Explanation answer(PlanInHand inHand) {
    if (person.isEmpty() && post.isEmpty()) {
      throw UnusableInput.saying("Say whom or what to explain: a person, a post, or both.");
    }
    Situation situation = inHand.situation();
    Explaining explaining = new Explaining(situation, inHand.plan());
    Optional<PostId> asked = post.map(PostId::new);
    asked.ifPresent(id -> requireTouched(situation, id));
    if (person.isEmpty()) {
      return new Explanation(
          Optional.empty(),
          Group.MAY_BE_ASKED,
          explaining.post(asked.orElseThrow()),
          new Forced.NotAsked());
    }
    Person who = person(situation, new PersonId(person.get()));
    if (!situation.isInPool(who)) {
      return new Explanation(
          Optional.of(who.id()), Group.CALLED_OUT, List.of(), new Forced.NotAsked());
    }
    List<Answer> answers =
        asked.map(id -> explaining.person(who, id)).orElseGet(() -> explaining.person(who));
    return new Explanation(
        Optional.of(who.id()), Group.MAY_BE_ASKED, answers, new Forced.NotAsked());
  }

  private static Person person(Situation situation, PersonId id) {
    if (!situation.knows(id)) {
      throw UnusableInput.saying("No person has the id '" + id + "'; give an id of people.csv.");
    }
    return situation.person(id);
  }

  private static void requireTouched(Situation situation, PostId id) {
    if (!situation.touches(id)) {
      throw UnusableInput.saying(
          "The action touches no post '" + id + "'.",
          "Posts of this plan: "
              + String.join(
                  ", ", situation.posts().stream().map(post -> post.id().text()).toList()));
    }
  }
}
