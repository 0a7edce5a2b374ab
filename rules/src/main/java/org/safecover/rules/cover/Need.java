package org.safecover.rules.cover;

import java.util.Comparator;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Post;
import org.safecover.domain.time.Period;

/// A stretch of a post that the published rota leaves unheld, between handover times: the smallest
/// thing one doctor can take over from another.
///
/// @param stretch the whole unheld stretch of the post that this is a part of
/// @param period this part
public record Need(Post post, Period stretch, Period period) implements Comparable<Need> {

  private static final Comparator<Need> ORDER =
      Comparator.comparing(Need::period).thenComparing(need -> need.post().id());

  /// Its name in proofs.
  public NeedId id() {
    return new NeedId(post.id(), period);
  }

  /// Minutes, each weighted by the post's criticality.
  public long weight() {
    return period.length().toMinutes() * post.rule().criticality();
  }

  @Override
  public int compareTo(Need other) {
    return ORDER.compare(this, other);
  }
}
