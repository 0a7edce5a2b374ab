package org.safecover.domain.rota;

/// Whether work is emergency work, which an emergency-care-only action leaves staffed, or planned.
public enum Service {
  EMERGENCY,
  PLANNED
}
