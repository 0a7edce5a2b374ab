package org.safecover.bench.peer;

import java.util.BitSet;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.cover.Need;

/// A need that a doctor may hold.
///
/// @param duty the need as a duty of the doctor's
/// @param forced planned duties that it takes the place of
/// @param lost sessions that cannot run for it
record Opening(Need need, Duty duty, BitSet forced, BitSet lost) {}
