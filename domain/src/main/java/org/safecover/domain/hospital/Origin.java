package org.safecover.domain.hospital;

/// Where a row of a hospital's files comes from.
public enum Origin {
  /// The hospital's own published record.
  PUBLISHED,
  /// Made up so that an example is whole; said wherever it bears on a result.
  ASSUMED
}
