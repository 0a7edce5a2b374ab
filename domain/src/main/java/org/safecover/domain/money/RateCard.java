package org.safecover.domain.money;

import java.util.List;

/// The rates a hospital pays for extra work during an action. An empty card prices nothing.
///
/// @param rates where two bands of one group overlap, the first listed holds
public record RateCard(List<Rate> rates) {

  public static final RateCard NONE = new RateCard(List.of());

  public RateCard {
    rates = List.copyOf(rates);
  }
}
