package org.safecover.national.task;

import java.io.Serializable;

/// One thing that is wrong with the input of a task, each part empty where it does not apply.
///
/// @param row as a person counts
public record Fault(
    String file, String sheet, String row, String column, String found, String wanted)
    implements Serializable {

  /// Something that has no place in a file.
  public static Fault saying(String text) {
    return new Fault("", "", "", "", text, "");
  }
}
