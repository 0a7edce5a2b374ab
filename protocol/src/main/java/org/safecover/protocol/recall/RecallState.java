package org.safecover.protocol.recall;

import org.safecover.protocol.Party.Organisation;

/// Where a recall stands.
public sealed interface RecallState {

  /// The state in words, after "The recall".
  String text();

  /// Nothing is on record.
  record Unopened() implements RecallState {
    @Override
    public String text() {
      return "has no record";
    }
  }

  /// A state with a record.
  sealed interface OnRecord extends RecallState {
    RecallFile file();
  }

  /// The hospital tries what it can by itself.
  record Preparing(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is being prepared";
    }
  }

  /// A request is written.
  record Drafted(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is drafted";
    }
  }

  /// The request waits for NHS England.
  record WithNhsEngland(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is with NHS England";
    }
  }

  /// The request waits for the union.
  record WithUnion(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is with the union";
    }
  }

  /// @param by who wants more evidence of the trust
  record Queried(RecallFile file, Organisation by) implements OnRecord {
    @Override
    public String text() {
      return "waits for evidence that " + by.text() + " asked for";
    }
  }

  /// The union has agreed.
  record Agreed(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is agreed";
    }
  }

  /// Doctors can verify it.
  record Published(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is published";
    }
  }

  /// Doctors have been called by the agreed route.
  record Working(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is under way";
    }
  }

  /// Doctors have been called past the route.
  record InParallel(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is under way past the route";
    }
  }

  /// A call past the route is over and waits to be judged.
  record AwaitingAudit(RecallFile file) implements OnRecord {
    @Override
    public String text() {
      return "is over and waits for its audit";
    }
  }

  /// It is over.
  record Closed(RecallFile file, End end) implements OnRecord {
    @Override
    public String text() {
      return "is closed: " + end.text();
    }
  }
}
