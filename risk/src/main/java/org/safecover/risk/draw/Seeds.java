package org.safecover.risk.draw;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A source of chance for each draw, the same whoever asks and in whatever order.
public final class Seeds {

  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /// The source of one draw.
  public static RandomGenerator of(long seed, long draw) {
    return FACTORY.create(mixed(seed, draw));
  }

  /// A number from 0 to 1 that belongs to one thing in one draw, apart from the draw's own source.
  public static double of(long seed, long draw, long thing) {
    return (mixed(mixed(seed, draw), thing) >>> 11) * 0x1.0p-53;
  }

  /// SplitMix64's finishing function over both numbers.
  private static long mixed(long seed, long number) {
    return finished(finished(seed + GOLDEN) + GOLDEN * (number + 1));
  }

  private static long finished(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
