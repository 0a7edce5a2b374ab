package org.safecover.app.feed;

import java.util.Comparator;
import java.util.Locale;
import org.safecover.domain.time.Period;

/// One thing that a doctor does or is released from.
///
/// @param key the same for the same thing in every version; unlike that of any other
/// @param what for the doctor to read
/// @param where for the doctor to read; may be empty
public record PartItem(Sort sort, String key, Period period, String what, String where)
    implements Comparable<PartItem> {

  private static final Comparator<PartItem> ORDER =
      Comparator.comparing(PartItem::period)
          .thenComparing(PartItem::sort)
          .thenComparing(PartItem::key);

  /// What sort of thing it is.
  public enum Sort {
    DUTY,
    COVER,
    RELEASE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PartItem {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A part of a plan must have a key.");
    }
    what = onOneLine(what);
    where = onOneLine(where);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  @Override
  public int compareTo(PartItem other) {
    return ORDER.compare(this, other);
  }
}
