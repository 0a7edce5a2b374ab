package org.safecover.web.trouble;

import java.util.List;
import org.safecover.protocol.text.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A request that was understood and is not carried out; the problem says why.
public final class Refusal extends RuntimeException {

  private final transient ProblemDetail problem;

  public Refusal(ProblemDetail problem) {
    super(problem.getDetail(), null, false, false);
    this.problem = problem;
  }

  public static Refusal of(Trouble trouble) {
    return new Refusal(trouble.problem());
  }

  /// Everything that is wrong with what was sent.
  public static Refusal unreadable(List<FieldProblem> problems) {
    ProblemDetail problem = Trouble.UNREADABLE.problem();
    problem.setDetail(
        "Nothing was done: " + problems.size() + " of what was sent is not as wanted.");
    problem.setProperty("problems", problems);
    return new Refusal(problem);
  }

  /// Everything that is wrong with files that were sent.
  ///
  /// @param problems each with `found` and `wanted`, and where it stands
  public static Refusal unusable(List<?> problems) {
    ProblemDetail problem = Trouble.UNUSABLE.problem();
    problem.setDetail("Nothing was kept: " + problems.size() + " of it is not as wanted.");
    problem.setProperty("problems", problems);
    return new Refusal(problem);
  }

  /// What cannot be done as it is, in lines for the person who can mend it.
  public static Refusal impossible(List<String> lines) {
    ProblemDetail problem = Trouble.UNUSABLE.problem();
    problem.setDetail(String.join(" ", lines));
    problem.setProperty("lines", lines);
    return new Refusal(problem);
  }

  /// A conflict with what is there.
  public static Refusal conflict(String detail) {
    return new Refusal(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail));
  }

  ProblemDetail problem() {
    return problem;
  }
}
