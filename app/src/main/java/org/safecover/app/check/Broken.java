package org.safecover.app.check;

import java.util.Optional;
import java.util.OptionalLong;

/// The first thing that is wrong with a chain, or with the file that holds it.
///
/// @param line of the file, counted from 1; none for a database
/// @param entry the ledger and the number of the entry, where it is one
/// @param what is wrong, as the beginning of a sentence
public record Broken(
    OptionalLong line, Optional<String> entry, String what, String expected, String found) {

  Broken atLine(long number) {
    return new Broken(OptionalLong.of(number), entry, what, expected, found);
  }

  static Broken inFile(long line, String what, String expected, String found) {
    return new Broken(OptionalLong.of(line), Optional.empty(), what, expected, found);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    line.ifPresent(number -> text.append("line ").append(number).append(": "));
    entry.ifPresent(name -> text.append(name).append(": "));
    return text + what + ": expected " + expected + ", found " + found;
  }
}
