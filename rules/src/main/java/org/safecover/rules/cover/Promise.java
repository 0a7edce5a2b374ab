package org.safecover.rules.cover;

/// What every plan that is shown keeps. The id stands in messages, tests and pages.
public enum Promise {
  ACTION("PLAN-ACTION", "the plan is for a version of an action in the hospital's files"),
  POOL("PLAN-POOL", "nobody who is called out is counted on"),
  COMPETENT("PLAN-COMPETENT", "whoever covers works in the area and has every competency asked"),
  FREE("PLAN-FREE", "whoever covers is neither on leave, nor unavailable, nor on another duty"),
  ONE_POST("PLAN-ONE-POST", "nobody holds two posts at once"),
  ONE_PERSON("PLAN-ONE-PERSON", "no post is held by two people at once"),
  HANDOVER("PLAN-HANDOVER", "a post changes hands only at its ends or at a handover time"),
  RELEASE("PLAN-RELEASE", "people are released only from planned duties of their own"),
  LIMITS("PLAN-LIMITS", "no cover breaks a working-time limit"),
  GAPS("PLAN-GAPS", "every gap is named, with a reason for everyone who might have held it"),
  PROOF("PLAN-PROOF", "the proof of need shows what it says: no plan leaves less uncovered"),
  PAST("PLAN-PAST", "what had begun when a plan was changed is as the plan in hand had it"),
  LOCK("PLAN-LOCK", "whoever was given a post by hand holds it"),
  COMPLETE("PLAN-COMPLETE", "everything else in the plan follows from its covers and releases");

  private final String id;
  private final String text;

  Promise(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public String id() {
    return id;
  }

  public String text() {
    return text;
  }
}
