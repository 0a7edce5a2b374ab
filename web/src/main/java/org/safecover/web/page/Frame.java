package org.safecover.web.page;

import java.util.ArrayList;
import java.util.List;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;

/// What stands around the content of every page: who is signed in, and the pages that are theirs.
///
/// @param who as others read it
/// @param side whom they act for
public record Frame(String who, String side, List<Item> menu) {

  /// A page to go to.
  ///
  /// @param current whether this page is it, or below it
  public record Item(String path, String text, boolean current) {}

  private record Entry(String path, String text, List<Role> roles) {}

  private static final List<Role> STAFF =
      List.of(Role.ROTA_COORDINATOR, Role.MEDICAL_DIRECTOR, Role.COMMANDER);

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("/now", "Now", STAFF),
          new Entry("/hospital", "Hospital", STAFF),
          new Entry("/actions", "Actions", STAFF),
          new Entry("/plans", "Plans", STAFF),
          new Entry("/compare", "Contracts", STAFF),
          new Entry("/offers", "Offers to me", List.of(Role.DOCTOR)),
          new Entry("/mine", "My rota", List.of(Role.DOCTOR)),
          new Entry(
              "/recalls",
              "Recalls",
              List.of(
                  Role.ROTA_COORDINATOR,
                  Role.MEDICAL_DIRECTOR,
                  Role.COMMANDER,
                  Role.REVIEWER,
                  Role.UNION_OFFICER)),
          new Entry("/audit", "Audit", List.of(Role.AUDITOR)),
          new Entry("/accounts", "Accounts", List.of(Role.ADMINISTRATOR)),
          new Entry("/people", "People's data", List.of(Role.ADMINISTRATOR)));

  static Frame of(Account account, String path) {
    List<Item> menu = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      if (entry.roles().stream().anyMatch(account::is)) {
        menu.add(new Item(entry.path(), entry.text(), isBelow(path, entry.path())));
      }
    }
    return new Frame(account.who().shownName(), side(account.side()), menu);
  }

  private static boolean isBelow(String path, String entry) {
    return path.equals(entry) || path.startsWith(entry + "/");
  }

  private static String side(Side side) {
    return switch (side) {
      case Side.Trust(var code) -> "Trust " + code;
      case Side.National.NHS_ENGLAND -> "NHS England";
      case Side.National.UNION -> "Union";
    };
  }
}
