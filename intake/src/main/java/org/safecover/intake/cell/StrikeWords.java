package org.safecover.intake.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words in a heading, a key or a name of a file that say it would record a doctor's union,
/// ballot, intention to strike or past strikes.
public final class StrikeWords {

  public static final String REASON =
      "take it out: Safecover keeps no record of anyone's union membership, ballot, intention to"
          + " strike or past strikes; nobody is listed as a striker, and availability is given"
          + " freely, without a reason, in the availability table";

  private static final Set<String> WORDS =
      Set.of(
          "union",
          "unions",
          "unionised",
          "unionized",
          "unionist",
          "bma",
          "hcsa",
          "bda",
          "unison",
          "member",
          "members",
          "membership",
          "ballot",
          "ballots",
          "balloted",
          "vote",
          "votes",
          "voted",
          "voting",
          "strike",
          "strikes",
          "striker",
          "strikers",
          "striking",
          "struck",
          "intend",
          "intends",
          "intended",
          "intending",
          "intent",
          "intention",
          "intentions",
          "walkout",
          "walkouts",
          "picket",
          "pickets",
          "picketed",
          "picketing",
          "scab");

  private static final List<String> PHRASES =
      List.of(" walk out", " walked out", " walks out", " industrial action", " trade dispute");

  private StrikeWords() {}

  /// The word that gives it away, if there is one.
  public static Optional<String> findIn(String heading) {
    String spaced = " " + apart(heading);
    for (String word : spaced.strip().split(" +", -1)) {
      if (WORDS.contains(word)) {
        return Optional.of(word);
      }
    }
    return PHRASES.stream().filter(spaced::contains).map(String::strip).findFirst();
  }

  /// `onStrike_2016` as `on strike 2016`.
  private static String apart(String heading) {
    String humps = heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
    return humps.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
  }
}
