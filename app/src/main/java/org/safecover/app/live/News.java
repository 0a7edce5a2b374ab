package org.safecover.app.live;

/// What who listens to a database is told.
public sealed interface News {

  /// Something of this topic is new.
  record Changed(Topic topic) implements News {}

  /// The database cannot be heard: what is shown may be old.
  record Lost() implements News {}

  /// The database is heard again: anything may be new.
  record Back() implements News {}
}
