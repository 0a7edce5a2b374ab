package org.safecover.rules.pay.line;

import java.util.Optional;

/// A figure that a calculation needs and nobody here has read.
///
/// @param id of the parameter, or the column of a table that was left blank
/// @param title what it is, in words fit to print
/// @param why where it was looked for
/// @param assumable what may be assumed in its place
public record Missing(String id, String title, String why, Optional<Assumable> assumable)
    implements Comparable<Missing> {

  @Override
  public int compareTo(Missing other) {
    return id.compareTo(other.id);
  }
}
