package org.safecover.web.hospital;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.safecover.app.access.StaffAct;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.web.hospital.HospitalDesk.Brought;

/// Where files that are brought are unpacked and read: one upload after the other, so that however
/// many arrive at once take no more memory than one does.
final class Uploads {

  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST_WAITING = 8;

  private final HospitalDesk desk;
  private final Semaphore place = new Semaphore(1, true);

  Uploads(HospitalDesk desk) {
    this.desk = desk;
  }

  /// Files that still have to be unpacked.
  interface Packed {
    Offered unpack() throws IOException;
  }

  /// @param request what a machine calls it: the same one sent again adds nothing
  Brought bring(StaffAct act, Packed files, Optional<String> request) throws IOException {
    if (!isTurn()) {
      return new Brought.NoRoom();
    }
    try {
      return desk.bring(act, files.unpack(), request);
    } finally {
      place.release();
    }
  }

  private boolean isTurn() {
    try {
      return place.getQueueLength() < MOST_WAITING
          && place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
