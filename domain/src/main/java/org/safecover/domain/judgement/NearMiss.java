package org.safecover.domain.judgement;

import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// How close a kept limit came to being broken, at its closest.
public record NearMiss(
    RuleId rule, PersonId person, Period window, Measure found, Measure required, String clause) {}
