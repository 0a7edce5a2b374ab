package org.safecover.risk.standby;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.safecover.domain.staff.PersonId;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Prospect;

/// Finds standbys one after another, each the one that takes most off the expected weighted minutes
/// beside those before it, all weighed by the same draws.
///
/// What standbys take off is a monotone submodular function of which they are, in every draw and so
/// on average. With at most one standby a person the greedy order therefore takes off at least half
/// of what the best choice does; the bound that is reported with it is usually far nearer.
public final class StandbySearch {

  private static final int CHUNK = 100;

  private final Dice dice;
  private final Setting setting;
  private final List<Candidate> candidates;
  private final List<Chance> events;
  private final SortedMap<Integer, Integer> eventOfChosen = new TreeMap<>();
  private final List<Block> blocks;
  private final Gains gains;

  /// How candidates are weighed.
  ///
  /// @param presence the chance that somebody on standby is there
  public record Setting(long seed, int draws, int threads, double presence) {}

  public StandbySearch(Prospect prospect, Dice dice, List<Candidate> candidates, Setting setting) {
    this.dice = dice;
    this.setting = setting;
    this.candidates = List.copyOf(candidates);
    this.events = new ArrayList<>(prospect.events());
    this.blocks = Blocks.of(prospect, candidates);
    this.gains = new Gains(candidates.size());
  }

  List<Candidate> candidates() {
    return candidates;
  }

  Dice dice() {
    return dice;
  }

  long seed() {
    return setting.seed();
  }

  double presence() {
    return setting.presence();
  }

  int events() {
    return events.size();
  }

  /// Says of those chosen so far who is there.
  void markChosen(boolean[] there, boolean[] happened) {
    eventOfChosen.forEach((candidate, event) -> happened[event] = there[candidate]);
  }

  /// @param count how many standbys
  /// @param legal asked of a candidate before it is chosen
  public Standbys best(int count, Predicate<Candidate> legal) {
    blocks.forEach(block -> block.layOut(events, candidates));
    Gains first = weighed(blocks);
    gains.add(first);
    long before = first.open();
    long left = before;
    long least = before - most(count);
    List<Standby> chosen = new ArrayList<>();
    Set<PersonId> taken = new HashSet<>();
    while (chosen.size() < count) {
      Optional<Integer> next = next(taken, legal);
      if (next.isEmpty()) {
        break;
      }
      int candidate = next.get();
      long gain = gains.of(candidate);
      left -= gain;
      taken.add(candidates.get(candidate).person().id());
      chosen.add(new Standby(candidates.get(candidate), mean(gain), mean(left)));
      choose(candidate);
      least = Math.max(least, left - most(count));
    }
    return new Standbys(setting.draws(), mean(before), chosen, mean(Math.max(0, least)));
  }

  private double mean(long sum) {
    return (double) sum / setting.draws();
  }

  /// The candidate with the greatest gain that is legal; of equals, the first.
  private Optional<Integer> next(Set<PersonId> taken, Predicate<Candidate> legal) {
    while (true) {
      int best = -1;
      for (int c = 0; c < candidates.size(); c++) {
        boolean free = !taken.contains(candidates.get(c).person().id());
        if (free && gains.of(c) > (best < 0 ? 0 : gains.of(best))) {
          best = c;
        }
      }
      if (best < 0) {
        return Optional.empty();
      }
      if (legal.test(candidates.get(best))) {
        return Optional.of(best);
      }
      gains.set(best, 0);
    }
  }

  /// What so many more could take off at most: no more than their gains now, one for each person.
  private long most(int count) {
    SortedMap<PersonId, Long> byPerson = new TreeMap<>();
    for (int c = 0; c < candidates.size(); c++) {
      byPerson.merge(candidates.get(c).person().id(), gains.of(c), Math::max);
    }
    return byPerson.values().stream()
        .sorted((a, b) -> Long.compare(b, a))
        .limit(count)
        .mapToLong(Long::longValue)
        .sum();
  }

  private void choose(int candidate) {
    events.add(new Chance.Stays(setting.presence()));
    eventOfChosen.put(candidate, events.size() - 1);
    for (Block block : blocks) {
      if (block.candidates().contains(candidate)) {
        block.add(candidates.get(candidate), events.size() - 1);
        block.layOut(events, candidates);
        List<Integer> dropped = block.candidates().stream().filter(c -> gains.of(c) == 0).toList();
        Gains fresh = weighed(List.of(block));
        block.candidates().forEach(c -> gains.set(c, fresh.of(c)));
        dropped.forEach(c -> gains.set(c, 0));
        gains.set(candidate, 0);
      }
    }
  }

  private Gains weighed(List<Block> those) {
    Gains sum = new Gains(candidates.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(setting.threads())) {
      List<Future<Gains>> tasks = new ArrayList<>();
      for (int first = 0; first < setting.draws(); first += CHUNK) {
        int from = first;
        int count = Math.min(CHUNK, setting.draws() - first);
        tasks.add(threads.submit(() -> new GainTask(this, those).run(from, count)));
      }
      for (Future<Gains> task : tasks) {
        sum.add(task.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The draws were interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A draw failed.", e.getCause());
    }
    return sum;
  }
}
