package org.safecover.report.board;

import java.util.List;
import org.safecover.domain.cover.PostRule;

/// One post through the whole action: its stretches day after day, none over another.
///
/// @param number counts from 1 where the rule needs several people at a time
/// @param stretches in order of time
public record Lane(PostRule rule, int number, List<Stretch> stretches) {

  public Lane {
    stretches = stretches.stream().sorted().toList();
  }

  public long count(Holding holding) {
    return stretches.stream().filter(s -> s.holding() == holding).count();
  }
}
