package org.safecover.web.trouble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecover.protocol.text.FieldProblem;

/// What a machine sent, looked through field by field: everything that is wrong with it is said at
/// once.
public final class Sent {

  private static final int LONGEST_ID = 100;

  private final List<FieldProblem> problems = new ArrayList<>();

  /// A text that must be there; empty, with a problem, when it is not.
  public String text(String field, @Nullable String value, int longest) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty() || text.length() > longest) {
      problem(
          field,
          text.isEmpty() ? "nothing" : "a text of " + text.length(),
          "write 1 to " + longest + " characters");
    }
    return text;
  }

  /// What a machine calls its own request, so that sending it again changes nothing.
  public String request(String field, @Nullable String value) {
    String id = text(field, value, LONGEST_ID);
    if (!id.matches("[!-~]*")) {
      problem(field, "'" + id + "'", "write letters, digits and signs, without spaces");
    }
    return id;
  }

  public void problem(String field, String found, String wanted) {
    problems.add(new FieldProblem(field, found, wanted));
  }

  /// @throws Refusal with every problem, when there is any
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw Refusal.unreadable(problems);
    }
  }
}
