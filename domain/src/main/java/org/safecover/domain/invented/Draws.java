package org.safecover.domain.invented;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that falls the same way on every machine for the same seed.
final class Draws {

  private final RandomGenerator generator;

  Draws(long seed) {
    generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// A whole number from `least` to `most`, both possible.
  int between(int least, int most) {
    return least + generator.nextInt(most - least + 1);
  }

  boolean inHundred(int chance) {
    return generator.nextInt(100) < chance;
  }

  <T> T pick(List<T> choices) {
    return choices.get(generator.nextInt(choices.size()));
  }
}
