package org.safecover.app.order;

import java.util.List;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.text.FieldProblem;

/// What somebody is answered who sent an order.
public sealed interface OrderAnswer {

  /// It cannot be read.
  record Unreadable(List<FieldProblem> problems) implements OrderAnswer {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /// Their role does not give this command.
  record NotAllowed() implements OrderAnswer {}

  /// The ledger is not shown to them.
  record NotShown() implements OrderAnswer {}

  /// It was carried out, now or when it was sent first.
  ///
  /// @param lines the entries that it led to, as far as the sender is shown them
  record Done(Repetition repetition, List<String> lines) implements OrderAnswer {
    public Done {
      lines = List.copyOf(lines);
    }
  }

  /// Whether an order was carried out before.
  enum Repetition {
    FIRST,
    REPEATED
  }

  /// The sender did not know the latest.
  ///
  /// @param seen what they should have seen last
  /// @param lines what happened in the meantime, as far as they are shown it
  record Stale(long seen, List<String> lines) implements OrderAnswer {
    public Stale {
      lines = List.copyOf(lines);
    }
  }

  /// The rules forbid it.
  record Refused(List<Refusal> reasons) implements OrderAnswer {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
