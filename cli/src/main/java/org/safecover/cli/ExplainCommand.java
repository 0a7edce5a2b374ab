package org.safecover.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.planning.Forcing;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.why.Explanation;
import org.safecover.report.why.Explanation.Forced;
import org.safecover.report.why.Explanation.Group;
import org.safecover.report.why.WhyJson;
import org.safecover.report.why.WhyText;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Candidate;
import org.safecover.rules.why.Explaining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says why a plan has somebody in a post, why not somebody else, and what that would cost.
@Command(
    name = "explain",
    description = {
      "Say why a plan gives a post to somebody and why not to somebody else: limits, clashes,",
      "competences, leave; and what it would cost the plan to have it otherwise."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Examples:",
      "  safecover explain out/plan-x/plan.json --hospital our-hospital --post med-reg/2026-10-22",
      "  safecover explain out/plan-x/plan.json --hospital our-hospital --person FW-014"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PlanSource source = new PlanSource();

  @Option(names = "--person", paramLabel = "ID", description = "Whom to explain.")
  private @Nullable String person;

  @Option(
      names = "--post",
      paramLabel = "POST",
      description = {
        "Which post to explain, such as ward-day/2016-01-12. With --person also what it would cost",
        "to give that post to that person, if the planner is installed."
      })
  private @Nullable String post;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      defaultValue = "60s",
      description = "How long to search at most for that cost. Default: 60s.")
  private Duration timeLimit = Duration.ofMinutes(1);

  @Mixin private TextOrJson format = new TextOrJson();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (person == null && post == null) {
      throw UnusableInput.saying("Say whom or what to explain: --person, --post, or both.");
    }
    PlanInHand inHand = source.read();
    Situation situation = inHand.situation();
    Explanation explanation = explanation(inHand, situation);
    format.print(
        console,
        () -> WhyText.lines(inHand.loaded().hospital(), inHand.plan(), explanation),
        () -> WhyJson.text(inHand.plan(), explanation));
    return ExitCode.CLEAN.number();
  }

  private Explanation explanation(PlanInHand inHand, Situation situation) {
    Explaining explaining = new Explaining(situation, inHand.plan());
    Optional<PostId> asked = Optional.ofNullable(post).map(String::strip).map(PostId::new);
    asked.ifPresent(id -> requireTouched(situation, id));
    if (person == null) {
      return new Explanation(
          Optional.empty(),
          Group.MAY_BE_ASKED,
          explaining.post(asked.orElseThrow()),
          new Forced.NotAsked());
    }
    Person who = person(situation, new PersonId(person.strip()));
    if (!situation.isInPool(who)) {
      return new Explanation(
          Optional.of(who.id()), Group.CALLED_OUT, List.of(), new Forced.NotAsked());
    }
    List<Answer> answers =
        asked.map(id -> explaining.person(who, id)).orElseGet(() -> explaining.person(who));
    Forced forced =
        asked
            .filter(_ -> isMissing(answers))
            .map(id -> forced(inHand, new Amendment.Lock(who.id(), id)))
            .orElse(new Forced.NotAsked());
    return new Explanation(Optional.of(who.id()), Group.MAY_BE_ASKED, answers, forced);
  }

  /// Whether there is a stretch that the person asked about does not hold.
  private static boolean isMissing(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> answer.candidates().stream())
        .anyMatch(candidate -> candidate.standing() != Candidate.Standing.HOLDS);
  }

  private Forced forced(PlanInHand inHand, Amendment.Lock lock) {
    return CommandName.Planners.present()
        ? ShownForcing.forced(console, new Forcing(inHand, timeLimit), lock)
        : new Forced.NeedsPlanner();
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
