package org.safecover.bench.peer.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.bench.peer.Doctor;
import org.safecover.rules.cover.Need;

/// A need with the doctor who holds it, if any: what the search changes. Holdings stand in the
/// order of their posts, and in order of time within one.
@PlanningEntity(comparatorClass = Holding.ByDifficulty.class)
public class Holding implements Comparable<Holding> {

  private static final Comparator<Holding> BY_POST =
      Comparator.comparing((Holding holding) -> holding.need.post().id())
          .thenComparing(holding -> holding.need.period());

  private final Need need;
  private final List<Doctor> open;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Doctor holder;

  Holding(Need need, List<Doctor> open) {
    this.need = need;
    this.open = List.copyOf(open);
  }

  /// The need of the hospital.
  public Need getNeed() {
    return need;
  }

  /// Who may hold it, working-time limits apart.
  @ValueRangeProvider
  public List<Doctor> getOpen() {
    return open;
  }

  /// Whoever holds it; null while nobody does.
  public @Nullable Doctor getHolder() {
    return holder;
  }

  /// For the library.
  public void setHolder(@Nullable Doctor holder) {
    this.holder = holder;
  }

  /// The same need with the same holder, for the best rota to keep while the search goes on.
  Holding copy() {
    Holding copy = new Holding(need, open);
    copy.holder = holder;
    return copy;
  }

  boolean isHeld() {
    return holder != null;
  }

  Optional<Doctor> findHolder() {
    return Optional.ofNullable(holder);
  }

  @Override
  public int compareTo(Holding other) {
    return BY_POST.compare(this, other);
  }

  @Override
  public String toString() {
    return need.id().toString();
  }

  /// Orders holdings from the easiest to the hardest to fill: many doctors before few, then little
  /// weight before much.
  public static final class ByDifficulty implements Comparator<Holding> {

    private static final Comparator<Holding> ORDER =
        Comparator.comparingInt((Holding holding) -> -holding.open.size())
            .thenComparingLong(holding -> holding.need.weight())
            .thenComparing(Comparator.<Holding>reverseOrder());

    @Override
    public int compare(Holding a, Holding b) {
      return ORDER.compare(a, b);
    }
  }
}
