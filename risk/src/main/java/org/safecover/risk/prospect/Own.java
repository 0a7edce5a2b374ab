package org.safecover.risk.prospect;

import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;

/// The posts that are somebody's own for as long as a stretch of work lasts.
public sealed interface Own {

  /// None: planned work.
  record None() implements Own {}

  /// Posts of the same area and role, as an emergency duty holds them.
  record Role(AreaId area, RoleId role) implements Own {}

  /// Posts that a plan gives.
  record Covered(Set<PostId> posts) implements Own {
    public Covered {
      posts = Set.copyOf(new TreeSet<>(posts));
    }
  }
}
