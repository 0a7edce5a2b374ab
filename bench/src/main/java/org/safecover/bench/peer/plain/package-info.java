/// Cover planned by one plain CP-SAT model of the whole hospital. Must not know how Safecover's
/// planner works.
@NullMarked
package org.safecover.bench.peer.plain;

import org.jspecify.annotations.NullMarked;
