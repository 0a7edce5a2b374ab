package org.safecover.app.message;

import java.util.List;

/// Where whoever reads as a viewer can be told that there is something new.
@FunctionalInterface
public interface Addresses {

  /// The mail addresses of a viewer, in order; none when nobody gave one.
  List<String> of(String viewer);
}
