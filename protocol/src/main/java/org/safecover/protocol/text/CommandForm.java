package org.safecover.protocol.text;

import java.util.List;

/// How one kind of command is written by who gives it, in the same fields as the events that it
/// leads to.
///
/// @param <C> the kind of command
public interface CommandForm<C> {

  /// The words of all commands, in the order of a matter's life.
  List<String> words();

  /// The word for a command.
  String word(C command);

  /// Reads what a command holds. Where the reader finds a problem, the command is a stand-in that
  /// is never handed out.
  C read(String word, FieldReader from);
}
