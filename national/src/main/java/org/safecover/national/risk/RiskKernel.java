package org.safecover.national.risk;

import java.util.OptionalLong;
import org.safecover.app.risk.Drawing;
import org.safecover.national.task.Kernel;
import org.safecover.national.task.Task;
import org.safecover.national.trust.HospitalInput;
import org.safecover.risk.draw.Chunk;
import org.safecover.risk.draw.DrawTask;

/// Draws an action at one hospital many times.
///
/// @param action its id
/// @param draws how many; every one is made, so that they can be added to those of other trusts
/// @param rates seed of the rates, the same for all trusts
public record RiskKernel(String action, int draws, long rates)
    implements Kernel<HospitalInput, TrustRisk> {

  private static final int CHUNK = 100;

  @Override
  public TrustRisk run(Task<HospitalInput> task) {
    HospitalInput.Facing facing = task.input().facing(action);
    var kernel = HospitalInput.usable(() -> Drawing.of(facing.loaded(), facing.announced()));
    long[] weighted = new long[draws];
    long[] forgone = new long[draws];
    for (int first = 0; first < draws; first += CHUNK) {
      int count = Math.min(CHUNK, draws - first);
      Chunk chunk = new DrawTask(kernel, task.seed(), OptionalLong.of(rates), first, count).run();
      for (int draw = 0; draw < count; draw++) {
        weighted[first + draw] = chunk.weighted(draw);
        forgone[first + draw] = chunk.forgone(draw);
      }
    }
    return new TrustRisk(
        Samples.of(weighted), Samples.of(forgone), DrawTask.worst(kernel).weighted(0));
  }
}
