package org.safecover.app.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safecover.app.feed.PartItem.Sort;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.words.PlanWords;

/// Each doctor's own part, taken out of the whole. A plan's parts are those of doctors who cover: a
/// doctor who does not is given nothing.
public final class DoctorParts {

  private final SortedMap<PersonId, List<PartItem>> items = new TreeMap<>();

  private DoctorParts() {}

  /// The published duties of every doctor who has any.
  public static SortedMap<PersonId, String> ofRota(Hospital hospital) {
    Map<String, String> areas =
        hospital.areas().stream()
            .collect(Collectors.toMap(area -> area.id().text(), area -> area.name()));
    DoctorParts parts = new DoctorParts();
    for (Duty duty : hospital.duties()) {
      String where = areas.getOrDefault(duty.area().text(), duty.area().text());
      parts.add(
          duty.person(),
          new PartItem(Sort.DUTY, duty.id().text(), duty.period(), duty.role().text(), where));
    }
    return parts.texts();
  }

  /// The covers and releases of every doctor who covers.
  public static SortedMap<PersonId, String> ofPlan(Hospital hospital, Plan plan) {
    DoctorParts parts = new DoctorParts();
    PlanWords words = new PlanWords(hospital, plan);
    Map<PostId, Post> posts =
        plan.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
    plan.covers().forEach(cover -> parts.add(cover.person(), item(cover, posts, words)));
    Map<DutyId, Duty> duties = new HashMap<>();
    hospital.duties().forEach(duty -> duties.put(duty.id(), duty));
    plan.releases().stream()
        .filter(release -> parts.items.containsKey(release.person()))
        .forEach(release -> parts.add(release.person(), item(release, duties, words)));
    return parts.texts();
  }

  private static PartItem item(Cover cover, Map<PostId, Post> posts, PlanWords words) {
    Post post = posts.get(cover.post());
    return new PartItem(
        Sort.COVER,
        cover.post() + " " + cover.period().start(),
        cover.period(),
        "Cover: " + words.post(cover.post()),
        post == null ? "" : words.area(post.rule().area()));
  }

  private static PartItem item(Release release, Map<DutyId, Duty> duties, PlanWords words) {
    Duty duty = duties.get(release.duty());
    return new PartItem(
        Sort.RELEASE,
        release.duty().text(),
        release.period(),
        "Released: " + (duty == null ? "planned duty" : duty.role().text()),
        duty == null ? "" : words.area(duty.area()));
  }

  private void add(PersonId person, PartItem item) {
    items.computeIfAbsent(person, _ -> new ArrayList<>()).add(item);
  }

  private SortedMap<PersonId, String> texts() {
    SortedMap<PersonId, String> texts = new TreeMap<>();
    items.forEach((person, all) -> texts.put(person, PartText.write(all)));
    return Collections.unmodifiableSortedMap(texts);
  }
}
