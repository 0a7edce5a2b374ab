package org.safecover.national.task;

import java.io.Serializable;

/// One piece of work: what it is called, the seed of its chance, and what it works on.
///
/// @param <I> the input
public record Task<I extends Serializable>(String id, long seed, I input) implements Serializable {

  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  /// A task whose seed follows from its id and the seed of the whole.
  public static <I extends Serializable> Task<I> of(String id, long seed, I input) {
    long mixed = OFFSET ^ seed;
    for (int at = 0; at < id.length(); at++) {
      mixed = (mixed ^ id.charAt(at)) * PRIME;
    }
    return new Task<>(id, mixed ^ (mixed >>> 32), input);
  }
}
