package org.safecover.national.aid;

import java.io.Serializable;
import java.util.List;

/// What one trust could lend, in order of what was asked and of person.
public record Offers(List<Offer> all) implements Serializable {
  public Offers {
    all = List.copyOf(all);
  }
}
