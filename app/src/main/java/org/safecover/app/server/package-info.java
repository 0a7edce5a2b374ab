/// A PostgreSQL server of Safecover's own, in a folder that is kept between runs: unpacked,
/// started, found again and stopped. Must not know what is stored in it.
@NullMarked
package org.safecover.app.server;

import org.jspecify.annotations.NullMarked;
