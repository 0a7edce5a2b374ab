package org.safecover.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.risk.RiskMaking;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.protocol.Sha256;
import org.safecover.report.risk.RiskReport;
import org.safecover.risk.forecast.Precision;
import org.safecover.risk.forecast.Simulation;
import org.safecover.web.live.Live;
import org.safecover.web.plan.PlanDesk.OpenPlan;

/// Forecasts of plans, drawn one after the other while nobody waits for them.
final class Forecasts implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Forecasts.class.getName());
  private static final Simulation SIMULATION = new Simulation(1, 2_000, 1, Precision.USUAL);
  private static final Made WAITING =
      new Made(Optional.empty(), List.of("It is being drawn, and will stand here."));
  private static final int WAITING_AT_MOST = 16;
  private static final int KEPT = 32;
  private static final float LOAD = 0.75f;

  private final Live live;
  private final Object counting = new Object();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING_AT_MOST),
          Thread.ofPlatform().daemon().name("safecover-forecast").factory());
  private final Map<Asking, Made> made =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asking, Made> eldest) {
          return size() > KEPT;
        }
      };

  Forecasts(Live live) {
    this.live = live;
  }

  private record Asking(TrustCode trust, int hospital, Sha256 plan) {}

  /// A forecast; none while it is drawn or where none can be.
  ///
  /// @param lines why there is none
  record Made(Optional<RiskReport> report, List<String> lines) {}

  /// The forecast of a plan. The first who asks has it drawn.
  Made of(TrustCode trust, OpenPlan open) {
    Asking asking = new Asking(trust, open.version().hospital(), open.version().document());
    synchronized (made) {
      if (made.containsKey(asking)) {
        return made.get(asking);
      }
      try {
        thread.execute(() -> draw(asking, open));
        made.put(asking, WAITING);
        return WAITING;
      } catch (RejectedExecutionException full) {
        return new Made(Optional.empty(), List.of("Other forecasts are drawn first."));
      }
    }
  }

  /// What is left of a plan's action after counts, drawn while somebody waits for it; one at a
  /// time.
  ///
  /// @throws UnusableInput when it cannot be drawn
  RiskReport after(List<AttendanceCount> counts, OpenPlan open) {
    synchronized (counting) {
      return RiskMaking.reportAfter(counts, open.inHand(), SIMULATION, (_, _) -> {});
    }
  }

  private void draw(Asking asking, OpenPlan open) {
    Made drawn = drawn(open);
    synchronized (made) {
      made.put(asking, drawn);
    }
    live.forecast(asking.trust());
  }

  private static Made drawn(OpenPlan open) {
    try {
      RiskReport report = RiskMaking.report(open.inHand(), SIMULATION, (_, _) -> {});
      return new Made(Optional.of(report), List.of());
    } catch (UnusableInput unusable) {
      return new Made(Optional.empty(), unusable.lines());
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "A forecast failed", fault);
      return new Made(Optional.empty(), List.of("This is a fault of Safecover, and was logged."));
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
