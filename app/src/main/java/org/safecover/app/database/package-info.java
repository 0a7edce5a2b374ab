/// A PostgreSQL database as Safecover needs it: its tables, its roles, and transactions that take
/// one of them. Must not know what an event is.
@NullMarked
package org.safecover.app.database;

import org.jspecify.annotations.NullMarked;
