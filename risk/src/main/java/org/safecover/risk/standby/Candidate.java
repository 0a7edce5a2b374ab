package org.safecover.risk.standby;

import java.util.Comparator;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;

/// A doctor who might be asked to stand by, and when: for the hours of one post.
public record Candidate(Person person, Period window) implements Comparable<Candidate> {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::window).thenComparing(candidate -> candidate.person().id());

  @Override
  public int compareTo(Candidate other) {
    return ORDER.compare(this, other);
  }
}
