/// What offers and recalls have in common: parties, orders, entries of a ledger, and the rules by
/// which an order is repeated, stale, refused or recorded. Pure: no clock, no file, no chance. Must
/// not know where a ledger is kept, who signed in, or what a plan is.
@NullMarked
package org.safecover.protocol;

import org.jspecify.annotations.NullMarked;
