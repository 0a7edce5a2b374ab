package org.safecover.domain.hospital;

import org.safecover.domain.rota.AreaId;

/// A place that posts belong to.
///
/// @param name for people to read
/// @param site the site it stands on
public record Area(AreaId id, String name, String site) {}
