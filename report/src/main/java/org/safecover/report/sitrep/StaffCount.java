package org.safecover.report.sitrep;

import java.util.stream.LongStream;

/// How many doctors of one kind at one time.
///
/// @param due as rostered, whatever the action
/// @param expected under the plan, everyone called out presumed absent
/// @param covering of those expected, how many hold a post that is not theirs
record StaffCount(String specialty, String grade, long due, long expected, long covering) {

  /// The least number of people that is shown.
  static final long LEAST_SHOWN = 5;

  boolean isSafe() {
    return LongStream.of(due, expected, covering).allMatch(n -> n == 0 || n >= LEAST_SHOWN);
  }

  boolean isEmpty() {
    return due == 0 && expected == 0;
  }

  /// Both together under other words.
  StaffCount with(StaffCount other, String specialtyOfBoth, String gradeOfBoth) {
    return new StaffCount(
        specialtyOfBoth,
        gradeOfBoth,
        due + other.due,
        expected + other.expected,
        covering + other.covering);
  }
}
