package org.safecover.protocol.recall;

import org.safecover.domain.money.Money;
import org.safecover.domain.recall.LocalOption;
import org.safecover.protocol.Count;

/// Something that the hospital has tried by itself, with what came of it as counts.
public sealed interface LocalStep {

  /// Which option it is.
  LocalOption option();

  /// @param sessions clinics and lists that will not take place; at least 0
  /// @param patients in them
  record NonUrgentStopped(int sessions, Count patients) implements LocalStep {
    public NonUrgentStopped {
      requireCount(sessions);
    }

    @Override
    public LocalOption option() {
      return LocalOption.NON_URGENT_STOPPED;
    }
  }

  /// @param sessions that were moved to another day; at least 0
  /// @param patients in them
  record UrgentMoved(int sessions, Count patients) implements LocalStep {
    public UrgentMoved {
      requireCount(sessions);
    }

    @Override
    public LocalOption option() {
      return LocalOption.URGENT_MOVED;
    }
  }

  /// @param asked how many were offered the rate
  /// @param silent how many have not answered
  record ExtraPayOffered(Money perHour, Count asked, Count agreed, Count declined, Count silent)
      implements LocalStep {
    @Override
    public LocalOption option() {
      return LocalOption.EXTRA_PAY;
    }
  }

  /// @param doctors who were moved from other work
  record Redeployed(Count doctors) implements LocalStep {
    @Override
    public LocalOption option() {
      return LocalOption.REDEPLOYED;
    }
  }

  /// @param hospitals that were asked; at least 0
  /// @param agreed how many of them could help
  record MutualAidAsked(int hospitals, int agreed) implements LocalStep {
    public MutualAidAsked {
      requireCount(hospitals);
      requireCount(agreed);
    }

    @Override
    public LocalOption option() {
      return LocalOption.MUTUAL_AID;
    }
  }

  private static void requireCount(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("Fewer than none: " + number);
    }
  }
}
