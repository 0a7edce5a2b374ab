package org.safecover.domain.country;

import org.safecover.domain.hospital.Origin;

/// One trust, and what it belongs to.
///
/// @param system the integrated care system that it lies in
/// @param region the region that the system lies in
public record Trust(TrustId id, String name, String system, String region, Origin origin) {}
