package org.safecover.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.load.WhyAsked;
import org.safecover.app.planning.Forcing;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.PostId;
import org.safecover.report.why.Explanation;
import org.safecover.report.why.Explanation.Forced;
import org.safecover.report.why.WhyJson;
import org.safecover.report.why.WhyText;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Candidate;
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
    Explanation explanation = explanation(inHand);
    format.print(
        console,
        () -> WhyText.lines(inHand.loaded().hospital(), inHand.plan(), explanation),
        () -> WhyJson.text(inHand.plan(), explanation));
    return ExitCode.CLEAN.number();
  }

  /// With what it would cost, where one person and one post are asked about.
  private Explanation explanation(PlanInHand inHand) {
    WhyAsked asked = new WhyAsked(Optional.ofNullable(person), Optional.ofNullable(post));
    Explanation plain = asked.answer(inHand);
    Forced forced =
        asked.post().isPresent() && plain.person().isPresent() && isMissing(plain.answers())
            ? forced(
                inHand, new Amendment.Lock(plain.person().get(), new PostId(asked.post().get())))
            : plain.forced();
    return new Explanation(plain.person(), plain.calledOut(), plain.answers(), forced);
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
}
