package org.safecover.protocol.recall;

import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Words;

/// What may happen to patients, where and when, unless somebody comes.
public record Risk(AreaId area, RoleId role, Period period, Words harm) {}
