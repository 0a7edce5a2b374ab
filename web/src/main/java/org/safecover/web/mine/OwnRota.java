package org.safecover.web.mine;

import java.util.List;
import java.util.Optional;
import org.safecover.app.extract.Extract;
import org.safecover.app.extract.Extracts;
import org.safecover.app.feed.PartItem;
import org.safecover.app.feed.PartText;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.time.Period;

/// What a doctor was given of their own: duties, covers and duties they are let off.
///
/// @param items in order of time
public record OwnRota(List<PartItem> items) {

  public OwnRota {
    items = items.stream().sorted().toList();
  }

  public static OwnRota of(Extracts extracts, Viewer doctor) {
    return new OwnRota(
        extracts.latest(doctor).stream()
            .map(Extract::content)
            .flatMap(Optional::stream)
            .flatMap(text -> PartText.read(text).stream())
            .toList());
  }

  /// When the doctor works.
  public List<Period> worked() {
    return items.stream()
        .filter(item -> item.sort() != PartItem.Sort.RELEASE)
        .map(PartItem::period)
        .toList();
  }
}
