/// The pay band of the 2002 contract, question by question: each asks one thing of a pattern of
/// work and keeps what it measured. Knows no money and no file; what a band pays is settled
/// elsewhere.
@NullMarked
package org.safecover.rules.pay.band;

import org.jspecify.annotations.NullMarked;
