package org.safecover.web.live;

import org.safecover.app.account.Account;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.live.News;
import org.safecover.app.live.Topic;

/// What parts of this server have to say to its pages.
public final class Live {

  private final Hearing hearing;
  private final Lines lines;

  Live(Hearing hearing, Lines lines) {
    this.hearing = hearing;
    this.lines = lines;
  }

  /// What a page carries, so that nothing is missed between when it is made and when it listens.
  public String mark(Account who) {
    return lines.mark(Sight.of(who));
  }

  /// A search of a trust has come further.
  public void searching(TrustCode trust) {
    hearing.hear(new News.Changed(new Topic("search", trust)));
  }

  /// A forecast of a trust is drawn.
  public void forecast(TrustCode trust) {
    hearing.hear(new News.Changed(new Topic("risk", trust)));
  }
}
