package org.safecover.bench.cover;

import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;

/// An invented hospital and how long its action lasts.
record Instance(int doctors, int days, long seed) {

  Hospital hospital() {
    return InventedHospital.facing(days, doctors, seed);
  }
}
