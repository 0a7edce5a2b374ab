package org.safecover.web.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.load.Loading;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanState;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.plan.Plans;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.intake.plan.PlanFile;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.Offer;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.PostOffers;

/// The covers of a plan beside their offers: each post's offers are a ledger, named after the post.
final class CoverOffers {

  private static final Kind<PostOffers, OfferCommand, OfferEvent> OFFERS = Kind.offers();

  private static final Ledger<PostOffers, OfferCommand, OfferEvent> NONE =
      Ledger.of(OFFERS.protocol(), List.of());
  private static final int KEPT = 64;
  private static final float LOAD = 0.75f;

  private final Map<Asking, Counted> counted =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asking, Counted> eldest) {
          return size() > KEPT;
        }
      };
  private final Plans plans;
  private final Readings readings;

  CoverOffers(Plans plans, Readings readings) {
    this.plans = plans;
    this.readings = readings;
  }

  /// @param version that the covers are of: the last that was published, or the last
  /// @param rows one for each cover, in the plan's order
  record Sheet(PlanVersion version, List<CoverRow> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  /// A plan's sheet; none when there is no such plan.
  Optional<Sheet> findSheet(StaffAct act, PlanKey key) {
    List<PlanVersion> versions = plans.versions(act, key);
    Optional<PlanVersion> published =
        versions.stream()
            .filter(version -> version.state() == PlanState.PUBLISHED)
            .reduce((_, later) -> later);
    Optional<PlanVersion> wanted =
        published.or(() -> versions.stream().reduce((_, later) -> later));
    return wanted.flatMap(version ->
        plans
            .findText(act, key, version.version())
            .map(text -> Loading.facts(PlanFile.read(key + ".json", text)))
            .map(plan -> new Sheet(version, rows(act.trust(), plan))));
  }

  private record Asking(TrustCode trust, PlanKey plan) {}

  private record Counted(String state, String counts) {}

  /// How many offers of a plan stand how, as `3 accepted, 2 waiting`. It is counted anew when
  /// something happened since, and once for all who look.
  Optional<String> findCounts(StaffAct act, PlanKey key) {
    int versions = plans.versions(act, key).size();
    Viewer viewer = Viewer.of(Organisation.TRUST, act.trust());
    String state = versions + " " + readings.marks(viewer).get(OFFERS.word());
    synchronized (counted) {
      Asking asking = new Asking(act.trust(), key);
      Optional<Counted> known =
          Optional.ofNullable(counted.get(asking)).filter(kept -> kept.state().equals(state));
      if (known.isPresent()) {
        return known.map(Counted::counts);
      }
      Optional<String> fresh = findSheet(act, key).map(sheet -> CoverRow.counts(sheet.rows()));
      fresh.ifPresent(counts -> counted.put(asking, new Counted(state, counts)));
      return fresh;
    }
  }

  private List<CoverRow> rows(TrustCode trust, Plan plan) {
    Viewer viewer = Viewer.of(Organisation.TRUST, trust);
    Set<LedgerId> known = new HashSet<>(readings.ledgers(viewer));
    Map<PostId, Post> posts =
        plan.posts().stream().collect(Collectors.toMap(Post::id, post -> post));
    Map<LedgerId, Ledger<PostOffers, OfferCommand, OfferEvent>> opened = new HashMap<>();
    List<CoverRow> rows = new ArrayList<>();
    for (Cover cover : plan.covers().stream().sorted().toList()) {
      Optional<LedgerId> id = LedgerId.find(OFFERS.word() + "/" + trust + "/" + cover.post());
      Ledger<PostOffers, OfferCommand, OfferEvent> ledger =
          id.map(found -> opened.computeIfAbsent(found, _ -> ledger(viewer, found, known)))
              .orElse(NONE);
      rows.add(
          new CoverRow(
              rows.size() + 1,
              plan.action(),
              cover,
              Optional.ofNullable(posts.get(cover.post())).map(Post::rule),
              new CoverRow.Asked(id, ledger.entries().size(), findOffer(ledger.state(), cover))));
    }
    return rows;
  }

  private Ledger<PostOffers, OfferCommand, OfferEvent> ledger(
      Viewer viewer, LedgerId id, Set<LedgerId> known) {
    List<Entry<OfferEvent>> entries =
        known.contains(id) ? readings.entries(viewer, OFFERS, id) : List.of();
    return Ledger.of(OFFERS.protocol(), entries);
  }

  private static Optional<Offer> findOffer(PostOffers state, Cover cover) {
    return switch (state) {
      case PostOffers.Unopened _ -> Optional.empty();
      case PostOffers.Open open -> open.findOffer(cover.person());
    };
  }
}
