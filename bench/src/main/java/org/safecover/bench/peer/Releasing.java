package org.safecover.bench.peer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// Looks for the planned duties that one doctor must be released from to hold some needs: first as
/// few weighted patients as can be, then as few duties. A breach leaves only so many ways out: one
/// of the planned duties in its evidence goes. What is broken even with every planned duty gone is
/// not searched. The search is exact until it has asked the rules so often that it gives up; then
/// the best found so far stands.
final class Releasing {

  private static final int MOST_QUESTIONS = 40;

  private record Price(long patients, int duties) implements Comparable<Price> {
    private static final Comparator<Price> ORDER =
        Comparator.comparingLong(Price::patients).thenComparingInt(Price::duties);

    @Override
    public int compareTo(Price other) {
      return ORDER.compare(this, other);
    }
  }

  private final Situation situation;
  private final Person person;
  private final Reach reach;
  private final List<Opening> held;
  private final BitSet all = new BitSet();
  private BitSet best = new BitSet();
  private Price bestPrice = new Price(Long.MAX_VALUE, Integer.MAX_VALUE);
  private int questions;

  Releasing(Situation situation, Person person, Reach reach, List<Opening> held) {
    this.situation = situation;
    this.person = person;
    this.reach = reach;
    this.held = held;
    this.all.set(0, reach.releasable().size());
  }

  /// The breaches that are left when every planned duty is given up.
  int leastFaults() {
    return breaches(all).size();
  }

  /// The duties to release; absent when releasing even all of them leaves a breach.
  Optional<BitSet> findFewest() {
    BitSet forced = new BitSet();
    held.forEach(opening -> forced.or(opening.forced()));
    search(forced);
    if (bestPrice.duties() == Integer.MAX_VALUE) {
      best = all;
      return leastFaults() == 0 ? Optional.of(all) : Optional.empty();
    }
    return Optional.of(best);
  }

  private void search(BitSet released) {
    Price price = price(released);
    if (price.compareTo(bestPrice) >= 0 || ++questions > MOST_QUESTIONS) {
      return;
    }
    List<Breach> breaches = breaches(released);
    if (breaches.isEmpty()) {
      best = released;
      bestPrice = price;
      return;
    }
    if (questions == 1 && leastFaults() > 0) {
      questions = MOST_QUESTIONS;
      return;
    }
    fewestWaysOut(breaches, released).stream()
        .forEach(way -> {
          BitSet more = (BitSet) released.clone();
          more.set(way);
          search(more);
        });
  }

  private Price price(BitSet released) {
    BitSet lost = reach.lost(held.stream().map(Opening::lost).toList(), released);
    return new Price(reach.patients(lost), released.cardinality());
  }

  /// What the covers and the releases together break, as `PlannedSchedule` judges it, looking only
  /// where they are.
  private List<Breach> breaches(BitSet released) {
    List<Duty> duties = new ArrayList<>();
    Period around = held.getFirst().duty().period();
    for (Opening opening : held) {
      duties.add(opening.duty());
      around = around.hull(opening.duty().period());
    }
    List<Duty> freed = released.stream().mapToObj(reach.releasable()::get).toList();
    for (Duty duty : freed) {
      around = around.hull(duty.period());
    }
    for (Duty duty : situation.worked(person.id())) {
      if (!freed.contains(duty)) {
        duties.add(duty);
      }
    }
    return situation.limits().breaches(situation.schedule(person, duties), around).stream()
        .filter(breach -> restsOnCover(breach) || restsOn(breach, freed))
        .toList();
  }

  private boolean restsOnCover(Breach breach) {
    return breach.evidence().stream()
        .anyMatch(duty -> held.stream().anyMatch(own -> own.duty().id().equals(duty.id())));
  }

  private static boolean restsOn(Breach breach, List<Duty> freed) {
    return breach
        .mustBeFree()
        .filter(free -> freed.stream().anyMatch(duty -> duty.period().overlaps(free)))
        .isPresent();
  }

  /// Of the breach that leaves the fewest; empty when some breach leaves none.
  private BitSet fewestWaysOut(List<Breach> breaches, BitSet released) {
    BitSet fewest = waysOut(breaches.getFirst(), released);
    for (Breach breach : breaches) {
      BitSet ways = waysOut(breach, released);
      fewest = ways.cardinality() < fewest.cardinality() ? ways : fewest;
    }
    return fewest;
  }

  private BitSet waysOut(Breach breach, BitSet released) {
    BitSet ways = new BitSet();
    for (int i = 0; i < reach.releasable().size(); i++) {
      Duty duty = reach.releasable().get(i);
      boolean rests = breach.evidence().stream().anyMatch(d -> d.id().equals(duty.id()));
      ways.set(i, rests && !released.get(i));
    }
    return ways;
  }
}
