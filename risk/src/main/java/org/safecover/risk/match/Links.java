package org.safecover.risk.match;

/// Which of some numbered things hang together, directly or by others.
public final class Links {

  private final int[] parents;

  public Links(int things) {
    parents = new int[things];
    for (int i = 0; i < things; i++) {
      parents[i] = i;
    }
  }

  public void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  /// The same number for all things that hang together.
  public int root(int thing) {
    int root = thing;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
